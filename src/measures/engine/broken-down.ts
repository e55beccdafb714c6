import { isRefusal } from '#domain/definition/refusal.ts';
import type { AuthoritySettings } from '#domain/settings/authority-settings.ts';
import { type BreakdownKey, breakdowns } from '#measures/breakdowns/breakdown.ts';
import { type Counts, sumOf } from './counts.ts';
import type { Measure } from './measure.ts';
import { percentage } from './percentage-and-rate.ts';

/** One part of a figure that is broken down. */
export interface Part {
  /** The value it stands for: a team's id, a band of age, a code. */
  readonly part: string;
  readonly label: string;
  readonly counts: Counts;
  /** The part's own percentage, worked out from its own counts; none for counts and rates, whose residents are not known by part. */
  readonly percentage?: number;
}

/** A figure's parts and what they come to together: the total is the sum, always. */
export interface BrokenDown {
  readonly parts: readonly Part[];
  readonly total: Counts;
}

/** A figure apart by team, age band, sex, ethnicity or source, from counts by what the facts keep (`breakdowns[key].by`). */
export function brokenDownFromCounts(
  measure: Measure,
  kept: ReadonlyMap<string, Counts>,
  key: BreakdownKey,
  settings: AuthoritySettings,
): BrokenDown {
  const { partOf, labelOf, order } = breakdowns[key];
  const gathered = Map.groupBy(kept, ([value]) => partOf(value));
  const parts = [...gathered].map(([part, values]) => {
    const counts = sumOf(values.map(([, each]) => each));
    return { part, label: labelOf(part, settings), counts, ...shareOf(measure, counts) };
  });
  return { parts: inOrder(parts, order(settings)), total: sumOf(kept.values()) };
}

function shareOf(measure: Measure, counts: Counts): { readonly percentage?: number } {
  if (measure.unit !== '%') return {};
  const share = percentage(counts.in, counts.in + counts.out);
  return isRefusal(share) ? {} : { percentage: share.value };
}

function inOrder(parts: readonly Part[], order: readonly string[]): readonly Part[] {
  const placeOf = ({ part }: Part) => (order.includes(part) ? order.indexOf(part) : order.length);
  return parts.toSorted((one, other) => placeOf(one) - placeOf(other) || one.label.localeCompare(other.label, 'en'));
}
