import type { Counted } from './measure-fact.ts';

/** How many facts count in, out or not at all. */
export type Counts = Readonly<Record<Counted, number>>;

/** No facts at all. */
export const noCounts: Counts = { in: 0, out: 0, excluded: 0 };

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
