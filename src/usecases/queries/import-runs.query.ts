import { decide } from '#access/decide.ts';
import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import { isId } from '../is-id.ts';
import type { ImportDoubt, ImportRun, Session, Snapshot } from '../ports.ts';
import { workerNames } from './names.ts';
import { pageNumber } from './page-number.ts';
import { type ShownPerson, showOne } from './shown-person.ts';

/** An import as a list shows it. */
export interface ShownRun extends ImportRun {
  readonly by: string;
}

/** What did not fit in an import, or fitted with a doubt, with the child it is about. */
export interface ShownImportDoubt extends Omit<ImportDoubt, 'child'> {
  readonly child?: ShownPerson;
}

/** One import with a page of what did not fit. */
export interface ImportRunPage {
  readonly run: ShownRun;
  readonly doubts: readonly ShownImportDoubt[];
  readonly page: number;
  readonly hasMore: boolean;
}

const RUNS = 100;
const PAGE = 50;

/** The imports so far, newest first. */
export async function importRuns(session: Session): Promise<readonly ShownRun[] | Refusal> {
  const allowed = decide(session.actor, 'read', 'import');
  if (allowed !== true) return allowed;
  const worker = await workerNames(session);
  return (await session.imports.runs(RUNS)).map((run) => ({ ...run, by: worker(run.worker) }));
}

/** One import with what did not fit, by line; undefined when there is none with this id. */
export async function importRunPage(
  session: Session,
  id: string,
  snapshot: Snapshot,
  asked: { readonly page?: number } = {},
): Promise<ImportRunPage | Refusal | undefined> {
  const runs = await importRuns(session);
  if (isRefusal(runs)) return runs;
  const run = isId(id) ? runs.find((each) => each.id === id) : undefined;
  if (run === undefined) return undefined;
  const page = pageNumber(asked.page);
  const found = await session.imports.doubtsOf(id, PAGE + 1, (page - 1) * PAGE);
  const shown = found.slice(0, PAGE);
  const people = await session.people.list([...new Set(shown.flatMap(({ child }) => child ?? []))]);
  const doubts = shown.map(({ child, ...doubt }) =>
    child === undefined ? doubt : { ...doubt, child: showOne(child, people, snapshot.asAt) },
  );
  return { run, doubts, page, hasMore: found.length > PAGE };
}
