import { type Counts, noCounts } from '#measures/engine/counts.ts';
import type { Window } from '#measures/engine/window.ts';
import type { FactCount } from '../ports.ts';

/** The counts of one measure over one window out of many that were counted together; nought where nothing was found. */
export function countsOf(counted: readonly FactCount[], measure: string, window: Window): Counts {
  const counts = { ...noCounts };
  for (const row of counted) {
    const isOfIt = row.measure === measure && row.from === window.from && row.until === window.until;
    if (isOfIt) counts[row.counted] += row.facts;
  }
  return counts;
}

/** The same by part of a breakdown. */
export function countsByPart(
  counted: readonly FactCount[],
  measure: string,
  window: Window,
): ReadonlyMap<string, Counts> {
  const parts = Map.groupBy(counted, (row) => row.part);
  return new Map([...parts].map(([part, rows]) => [part, countsOf(rows, measure, window)]));
}
