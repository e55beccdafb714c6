import { limitOn } from '#domain/definition/timescale.ts';
import type { AuthoritySettings } from '#domain/settings/authority-settings.ts';
import { limitFor } from '#domain/settings/authority-settings.ts';
import type { Measure } from './measure.ts';
import { lastDayIn, type Window } from './window.ts';

/** A band of working days that something took: `from` to `to`, both in it; the last band has no `to`. */
export interface TimeBand {
  readonly label: string;
  readonly from: number;
  readonly to?: number;
}

/** A band and how many things took so long. */
export interface BandCount extends TimeBand {
  readonly done: number;
}

/** The last day of each band up to the limit, and how far beyond it the bands of late ones reach. */
const BEFORE = [10, 20, 30, 35];
const BEYOND = [5, 15];

/** The bands around a limit in working days: no two overlap, none is left between them, and the limit ends one of them (R007). */
export function timeBands(limit: number): readonly TimeBand[] {
  const ends = [...BEFORE.filter((end) => end < limit), limit, ...BEYOND.map((over) => limit + over)];
  const bounded = ends.map((to, index) => {
    const from = index === 0 ? 0 : (ends[index - 1] ?? 0) + 1;
    return { label: from === to ? `${to}` : `${from} to ${to}`, from, to };
  });
  const last = ends.at(-1) ?? limit;
  return [...bounded, { label: `over ${last}`, from: last + 1 }];
}

/**
 * How long the things done in a window took, by band, from how many took each number of working days. The bands add up to
 * everything that was done and could be counted (R007, R050).
 */
export function bandsFromDays(
  measure: Measure,
  byDays: ReadonlyMap<number, number>,
  window: Window,
  settings: AuthoritySettings,
): readonly BandCount[] {
  if (measure.inBands === undefined || measure.limit === undefined) return [];
  const limit = limitOn(limitFor(measure.limit, settings), lastDayIn(window));
  if (limit?.within.unit !== 'working days') return [];
  return timeBands(limit.within.count).map((band) => ({ ...band, done: countWithin(byDays, band) }));
}

function countWithin(byDays: ReadonlyMap<number, number>, { from, to }: TimeBand): number {
  let done = 0;
  for (const [days, count] of byDays) if (from <= days && (to === undefined || days <= to)) done += count;
  return done;
}
