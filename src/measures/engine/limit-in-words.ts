import type { Limit } from '#domain/definition/timescale.ts';
import { countInWords } from '#domain/time/in-words.ts';

/** A limit as it stands now, for the name of a measure: "10 working days", "the same working day". */
export function limitInWords({ values }: Limit): string {
  const within = values.toSorted((one, other) => (one.from < other.from ? -1 : 1)).at(-1)?.within;
  if (within === undefined || within.unit === 'same working day') return 'the same working day';
  return countInWords(within.count, within.unit.slice(0, -1));
}
