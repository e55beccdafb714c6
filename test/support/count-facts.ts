import type { IsoDay } from '#domain/people/person.ts';
import { type Counts, noCounts } from '#measures/engine/counts.ts';
import type { Counted, MeasureFact } from '#measures/engine/measure-fact.ts';
import type { Window } from '#measures/engine/window.ts';

/** What of a fact decides whether and how it counts. */
export type CountedFact = Pick<MeasureFact, 'kind' | 'on' | 'until' | 'counted'>;

/** True when a fact counts in a window: an event that happened in it, a spell that stood at the end of its last day. */
export function countsIn(fact: CountedFact, window: { readonly from: IsoDay; readonly until: IsoDay }): boolean {
  if (fact.kind === 'event') return window.from <= fact.on && fact.on < window.until;
  return fact.on < window.until && (fact.until === undefined || window.until <= fact.until);
}

/** The counts of the facts that fall in a window, as the database would count them. */
export function countFacts(facts: readonly CountedFact[], window: Window): Counts {
  return countBy(facts, window, () => '').get('') ?? noCounts;
}

/** The same, apart for each value of something: every fact is in exactly one part. */
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
