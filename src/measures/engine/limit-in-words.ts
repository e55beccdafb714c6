import { type Limit, withinInWords } from '#domain/definition/timescale.ts';

/** A limit as it stands now, for the name of a measure: "10 working days", "the same working day". */
export function limitInWords({ values }: Limit): string {
  const now = values.toSorted((one, other) => (one.from < other.from ? -1 : 1)).at(-1);
  if (now === undefined) throw new RangeError('A limit has at least one value');
  return withinInWords(now.within);
}
