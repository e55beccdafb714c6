import type { Clock } from '#domain/clocks/clock.ts';
import type { ChildHistory } from '#domain/history/child-history.ts';
import type { AuthoritySettings } from '#domain/settings/authority-settings.ts';
import { breakdownsOf } from '#measures/breakdowns/breakdowns-of.ts';
import type { Measure } from './measure.ts';
import type { MeasureFact } from './measure-fact.ts';

/** The facts of some measures about one child, broken down as the child's life stood on each fact's day. */
export function factsOf(
  measures: readonly Measure[],
  history: ChildHistory,
  settings: AuthoritySettings,
  clocks: readonly Clock[],
): readonly MeasureFact[] {
  const breakDown = breakdownsOf(history, settings);
  return measures.flatMap((measure) =>
    measure.facts(history, settings, clocks).flatMap((finding) => breakDown({ measure: measure.id, ...finding })),
  );
}
