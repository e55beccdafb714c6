import { clocksOf } from '#domain/clocks/clocks-of.ts';
import { labelOf } from '#domain/code-sets/code-set.ts';
import { primaryNeed } from '#domain/code-sets/primary-need.codes.ts';
import { referralSource } from '#domain/code-sets/referral-source.codes.ts';
import type { ImportedChild, ImportedRecord } from '#domain/exchange/imported-child.ts';
import type { IsoDay } from '#domain/people/person.ts';
import { assessmentsInTime } from '#measures/definitions/as-01-assessments-in-time.measure.ts';
import { assessmentsInTimeFromReferral } from '#measures/definitions/as-01-ref-assessments-in-time-from-referral.measure.ts';
import { openAssessmentsOverLimit } from '#measures/definitions/as-03-open-assessments-over-limit.measure.ts';
import { childrenInNeed } from '#measures/definitions/cn-01-children-in-need.measure.ts';
import { referrals } from '#measures/definitions/fd-05-referrals.measure.ts';
import { referralRate } from '#measures/definitions/fd-06-referral-rate.measure.ts';
import { reReferrals } from '#measures/definitions/fd-07-re-referrals.measure.ts';
import { referralsNoFurtherAction } from '#measures/definitions/fd-08-referrals-no-further-action.measure.ts';
import { assessedNotInNeed } from '#measures/definitions/fd-09-assessed-not-in-need.measure.ts';
import { factsOf } from '#measures/engine/facts-of.ts';
import { figureFromCounts } from '#measures/engine/figure.ts';
import type { Measure } from '#measures/engine/measure.ts';
import type { MeasureFact } from '#measures/engine/measure-fact.ts';
import { bandsFromDays, type TimeBand } from '#measures/engine/time-bands.ts';
import { type Window, windowAt } from '#measures/engine/window.ts';
import type { FigureRow, ReturnFigure } from '#returns/engine/return-analysis.ts';
import { type AboutFigure, countFigure, rateFigure, shareFigure } from '#returns/engine/return-figures.ts';
import { type HistoryOfFile, historyOfImported } from './history-of-imported.ts';

/** The measures that a census carries enough for. */
const CARRIED: readonly Measure[] = [
  referrals,
  referralRate,
  reReferrals,
  referralsNoFurtherAction,
  assessedNotInNeed,
  assessmentsInTime,
  assessmentsInTimeFromReferral,
  openAssessmentsOverLimit,
  childrenInNeed,
];

/** What of a measure a file by itself cannot see. */
const NOTES: Readonly<Record<string, string>> = {
  'FD-07':
    'An earlier referral is seen only where this file holds it. One whose need ended before the year is not in the file, so the true figure is this or higher.',
};

/** A file belongs to no teams and has no standards of its own: statutory limits are the same everywhere. */
const SETTINGS = {
  code: '000',
  name: 'The authority of a file',
  teams: [],
  neighbourModel: '2025-05',
  localLimits: {},
  isDemonstration: false,
};

interface FactOfFile {
  readonly fact: MeasureFact;
  readonly child: ImportedChild;
  readonly record: ImportedRecord | undefined;
}

/** The figures of our own measures, counted by the measures themselves from what a census tells of each child, by their code. */
export function measuredFigures(
  children: readonly ImportedChild[],
  yearEndsOn: IsoDay,
): ReadonlyMap<string, ReturnFigure> {
  const facts = children.flatMap((child, at) => factsIn(child, historyOfImported(child, at, yearEndsOn)));
  const byMeasure = Map.groupBy(facts, ({ fact }) => fact.measure);
  const figures = CARRIED.flatMap((measure) => figuresOf(measure, byMeasure.get(measure.id) ?? [], yearEndsOn));
  return new Map(figures.map((figure) => [figure.code, figure]));
}

function factsIn(child: ImportedChild, { history, records }: HistoryOfFile): readonly FactOfFile[] {
  const facts = factsOf(CARRIED, history, SETTINGS, clocksOf(history, SETTINGS));
  return facts.map((fact) => ({ fact, child, record: records.get(fact.record) }));
}

function figuresOf(measure: Measure, all: readonly FactOfFile[], yearEndsOn: IsoDay): readonly ReturnFigure[] {
  const window = windowAt(measure.window.usual, yearEndsOn);
  const within = all.filter(({ fact }) => isIn(fact, window));
  const told = within.filter(({ fact }) => fact.counted !== 'excluded');
  const bands = bandsFromDays(measure, new Map(), window, SETTINGS);
  const rows = told.map((each) => rowOf(measure, bands, each));
  const excluded = within.length - told.length;
  const about = aboutOf(measure, bands, excluded);
  switch (measure.unit) {
    case 'count':
      return [countFigure(about, rows)];
    case '%': {
      const yes = rows.filter(({ counts }) => counts).length;
      const { value } = figureFromCounts(measure, { in: yes, out: rows.length - yes, excluded }, window);
      return [{ ...shareFigure(about, rows), ...(value === undefined ? {} : { value }) }];
    }
    case 'per 10,000': {
      const plain = rows.map(({ parts: _parts, ...row }) => row);
      const number = { code: `${measure.id}-number`, name: measure.name.replace(', rate per 10,000', ', number') };
      return [countFigure(number, rows), rateFigure(about, plain)];
    }
  }
}

function aboutOf({ id, name, comparableWith }: Measure, bands: readonly TimeBand[], excluded: number): AboutFigure {
  const left = excluded === 0 ? undefined : `Not counted, for their dates do not fit or cannot be read: ${excluded}.`;
  const note = [NOTES[id], left].filter((each) => each !== undefined).join(' ');
  return {
    code: id,
    name,
    ...(note === '' ? {} : { note }),
    ...('measureId' in comparableWith ? { comparedWith: comparableWith.measureId } : {}),
    ...(bands.length === 0 ? {} : { parts: bands.map(bandName) }),
  };
}

function rowOf({ id }: Measure, bands: readonly TimeBand[], { fact, child, record }: FactOfFile): FigureRow {
  const part = partOf(id, bands, fact, record);
  return {
    child: child.laChildId ?? '',
    table: record?.type === 'assessment' ? 'Assessments' : 'CINdetails',
    line: record?.line ?? child.line,
    because: fact.because,
    counts: fact.counted === 'in',
    ...(part === undefined ? {} : { parts: [part] }),
  };
}

function partOf(
  id: string,
  bands: readonly TimeBand[],
  { workingDays }: MeasureFact,
  record: ImportedRecord | undefined,
): string | undefined {
  if (id === referrals.id) return named(referralSource, record?.answers.source, 'Source not told');
  if (id === childrenInNeed.id) return named(primaryNeed, record?.answers.primaryNeed, 'Need not told');
  if (workingDays === undefined) return undefined;
  const band = bands.find(({ from, to }) => from <= workingDays && (to === undefined || workingDays <= to));
  return band === undefined ? undefined : bandName(band);
}

function named(set: typeof referralSource | typeof primaryNeed, code: unknown, none: string): string {
  return typeof code === 'string' ? `${labelOf(set, code)} (${code})` : none;
}

function isIn({ kind, on, until }: MeasureFact, window: Window): boolean {
  if (kind === 'event') return window.from <= on && on < window.until;
  return on < window.until && (until === undefined || until > window.from);
}

function bandName({ label }: TimeBand): string {
  return `${label} working days`;
}
