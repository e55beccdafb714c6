import { mean } from '#measures/engine/percentage-and-rate.ts';

/** Where a quarter, half and three quarters of the authorities lie, and how many authorities there were. */
export interface Quartiles {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
  readonly n: number;
}

const PLACES = 4;

/**
 * The 25th, 50th and 75th percentile, each the value at rank 1 + (n - 1) × p of the values in order, by straight line
 * between its two neighbours (Hyndman and Fan type 7; the spreadsheet's PERCENTILE.INC). Undefined when there are no values.
 */
export function quartilesOf(values: readonly number[]): Quartiles | undefined {
  if (values.length === 0) return undefined;
  const ordered = values.toSorted((a, b) => a - b);
  return { lower: quarter(ordered, 1), median: quarter(ordered, 2), upper: quarter(ordered, 3), n: values.length };
}

/** A straight line by quarters is the mean of four values, some of them the same, which is exact in decimals. */
function quarter(ordered: readonly number[], quarters: 1 | 2 | 3): number {
  const rank = (ordered.length - 1) * quarters;
  const below = Math.floor(rank / 4);
  const near = ordered.slice(below, below + 2);
  const [first = 0, second = first] = near;
  const beyond = rank % 4;
  return mean([...Array<number>(4 - beyond).fill(first), ...Array<number>(beyond).fill(second)], PLACES);
}
