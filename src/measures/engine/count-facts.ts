import type { IsoDay } from '#domain/people/person.ts';
import type { Counted, MeasureFact } from './measure-fact.ts';
import type { Window } from './window.ts';

/** How many facts count in, out or not at all. */
export type Counts = Readonly<Record<Counted, number>>;

/** What of a fact decides whether and how it counts. */
export type CountedFact = Pick<MeasureFact, 'kind' | 'on' | 'until' | 'counted'>;

/** No facts at all. */
export const noCounts: Counts = { in: 0, out: 0, excluded: 0 };

/**
 * True when a fact counts in a window: an event that happened in it, a spell that stood at the end of its last day.
 * The database counts by the same rule; this one says what is right.
 */
export function countsIn(fact: CountedFact, window: { readonly from: IsoDay; readonly until: IsoDay }): boolean {
  if (fact.kind === 'event') return window.from <= fact.on && fact.on < window.until;
  return fact.on < window.until && (fact.until === undefined || window.until <= fact.until);
}

/** The counts of the facts that fall in a window. */
export function countFacts(facts: readonly CountedFact[], window: Window): Counts {
  return countBy(facts, window, () => '').get('') ?? noCounts;
}

/** The counts of the facts that fall in a window, apart for each value of something: every fact is in exactly one part. */
export function countBy<Fact extends CountedFact>(
  facts: readonly Fact[],
  window: Window,
  part: (fact: Fact) => string,
): ReadonlyMap<string, Counts> {
  const parts = new Map<string, Record<Counted, number>>();
  for (const fact of facts) {
    if (!countsIn(fact, window)) continue;
    const counts = parts.get(part(fact)) ?? { ...noCounts };
    counts[fact.counted] += 1;
    parts.set(part(fact), counts);
  }
  return parts;
}

/** The counts of several parts together. */
export function sumOf(parts: Iterable<Counts>): Counts {
  const total: Record<Counted, number> = { ...noCounts };
  for (const counts of parts) {
    total.in += counts.in;
    total.out += counts.out;
    total.excluded += counts.excluded;
  }
  return total;
}
