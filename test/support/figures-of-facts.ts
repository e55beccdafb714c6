import type { IsoDay } from '#domain/people/person.ts';
import type { AuthoritySettings } from '#domain/settings/authority-settings.ts';
import { type BreakdownKey, breakdowns } from '#measures/breakdowns/breakdown.ts';
import { type BrokenDown, brokenDownFromCounts } from '#measures/engine/broken-down.ts';
import { figureFromCounts, type MeasureFigure } from '#measures/engine/figure.ts';
import type { FigureContext } from '#measures/engine/figure-context.ts';
import type { Measure } from '#measures/engine/measure.ts';
import type { MeasureFact } from '#measures/engine/measure-fact.ts';
import { type Series, seriesFromCounts, seriesWindows } from '#measures/engine/series.ts';
import { type BandCount, bandsFromDays } from '#measures/engine/time-bands.ts';
import type { Window } from '#measures/engine/window.ts';
import { type CountedFact, countBy, countFacts } from './count-facts.ts';

/** The figure of a measure over a window, from facts in hand. */
export function figureOf(
  measure: Measure,
  facts: readonly CountedFact[],
  window: Window,
  context: FigureContext = {},
): MeasureFigure {
  return figureFromCounts(measure, countFacts(facts, window), window, context);
}

/** The trend of a measure up to a day, from facts in hand. */
export function seriesOf(
  measure: Measure,
  facts: readonly CountedFact[],
  asAt: IsoDay,
  months: number,
  context: FigureContext = {},
): Series {
  const counted = seriesWindows(measure, asAt, months).map((window) => ({ window, counts: countFacts(facts, window) }));
  return seriesFromCounts(measure, counted, context);
}

/** A measure's facts in a window, apart by team, age band, sex, ethnicity or source. */
export function brokenDownBy(
  measure: Measure,
  facts: readonly MeasureFact[],
  window: Window,
  key: BreakdownKey,
  settings: AuthoritySettings,
): BrokenDown {
  const { by } = breakdowns[key];
  const counts = countBy(facts, window, (fact) => fact.breakdowns[by]);
  return brokenDownFromCounts(measure, counts, key, settings);
}

/** How long the things done in a window took, by band. */
export function timeBandsOf(
  measure: Measure,
  facts: readonly (CountedFact & Pick<MeasureFact, 'workingDays'>)[],
  window: Window,
  settings: AuthoritySettings,
): readonly BandCount[] {
  const done = facts.filter(({ counted, workingDays }) => counted !== 'excluded' && workingDays !== undefined);
  const byDays = countBy(done, window, ({ workingDays }) => `${workingDays}`);
  const counts = [...byDays].map(([days, each]) => [Number(days), each.in + each.out] as const);
  return bandsFromDays(measure, new Map(counts), window, settings);
}
