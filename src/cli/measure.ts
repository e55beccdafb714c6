import { parseArgs } from 'node:util';
import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import { findMeasure, measures } from '#measures/index.ts';
import type { Session, Snapshot } from '#usecases/ports.ts';
import { type MeasurePage, measurePage } from '#usecases/queries/measure-page.query.ts';
import { takeSnapshot } from '#usecases/queries/take-snapshot.ts';
import { type Command, type ExitCode, type Tools, UsageError } from './command.ts';
import { figuresAsJson, figuresInWords } from './figures-told.ts';

/** What the options ask for. */
interface Asked {
  readonly ids: readonly string[];
  readonly asAt?: string;
  readonly knownAt?: string;
  readonly months: number;
}

/** Prints measures with their parts, as at a day and as known at a moment. */
export const measureCommand: Command = {
  name: 'measure',
  usage: 'measure [ID…] [--as-at D] [--known-at T] [--months N] [--json]',
  summary: 'Prints figures as at a day, as they were known at a moment.',
  help: `Without an ID every measure is printed: ${measures.map((measure) => measure.id).join(', ')}.

  --as-at D     the day the figures are for (YYYY-MM-DD); today, when left out
  --known-at T  what was known then: a day (YYYY-MM-DD, its end) or a moment (2026-03-31T17:00:00Z); now, when left out
  --months N    the N months up to the day as well (1 to 120)
  --json        prints one JSON document`,
  async run(args, tools) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'as-at': { type: 'string' },
        'known-at': { type: 'string' },
        months: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const asked: Asked = {
      ids: positionals.length === 0 ? measures.map((measure) => measure.id) : positionals.map(measureId),
      months: monthsAsked(values.months),
      ...(values['as-at'] === undefined ? {} : { asAt: values['as-at'] }),
      ...(values['known-at'] === undefined ? {} : { knownAt: values['known-at'] }),
    };
    return printFigures(asked, values.json, tools);
  },
};

async function printFigures(asked: Asked, json: boolean, tools: Tools): Promise<ExitCode> {
  const answer = await tools.withStore((store, system) =>
    store.run(system, 'performance', async (session) => {
      const snapshot = await snapshotOf(session, asked);
      if (isRefusal(snapshot)) return snapshot;
      const pages = await pagesOf(session, snapshot, asked);
      return isRefusal(pages) ? pages : { authority: session.settings.name, snapshot, pages };
    }),
  );
  if (isRefusal(answer)) throw new UsageError(answer.because);
  const { authority, snapshot, pages } = answer;
  tools.print(
    json
      ? figuresAsJson({ authority, snapshot, pages, knownAt: asked.knownAt, months: asked.months })
      : figuresInWords({ authority, snapshot, pages, knownAt: asked.knownAt, months: asked.months }),
  );
  return 0;
}

async function snapshotOf(session: Session, { asAt, knownAt }: Asked): Promise<Snapshot | Refusal> {
  const isMoment = knownAt?.includes('T') === true;
  const snapshot = await takeSnapshot(session, {
    ...(asAt === undefined ? {} : { asAt }),
    ...(knownAt === undefined || isMoment ? {} : { knownOn: knownAt }),
  });
  if (isRefusal(snapshot) || knownAt === undefined || !isMoment) return snapshot;
  if (Number.isNaN(Date.parse(knownAt)))
    throw new UsageError(`“${knownAt}” is no moment. Write it as 2026-03-31T17:00:00Z.`);
  return { ...snapshot, knownAt: await session.changeAt(knownAt) };
}

async function pagesOf(
  session: Session,
  snapshot: Snapshot,
  { ids, months }: Asked,
): Promise<readonly MeasurePage[] | Refusal> {
  const pages: MeasurePage[] = [];
  for (const measure of ids) {
    const page = await measurePage(session, snapshot, { measure, ...(months === 0 ? {} : { months }) });
    if (page === undefined || isRefusal(page))
      return page ?? { refused: 'not-found', because: `There is no measure “${measure}”.` };
    pages.push(page);
  }
  return pages;
}

function measureId(text: string): string {
  const id = text.toUpperCase();
  if (findMeasure(id) === undefined)
    throw new UsageError(`There is no measure “${text}”. Known are ${measures.map((each) => each.id).join(', ')}.`);
  return id;
}

function monthsAsked(text: string | undefined): number {
  if (text === undefined) return 0;
  const months = Number(text);
  if (!Number.isInteger(months) || months < 1 || months > 120)
    throw new UsageError('--months takes a whole number from 1 to 120.');
  return months;
}
