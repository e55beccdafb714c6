import { ssda903Codes } from './ssda903-codes.data.ts';

/** A code of the return: what it means, and the collection years in which it may be written. */
export interface Ssda903Code {
  readonly code: string;
  readonly label: string;
  readonly from?: string;
  readonly until?: string;
}

/** A set of codes, by the column it belongs to. */
export type Ssda903Set = keyof typeof ssda903Codes;

/** Codes as a file may write them in one year. */
export type KnownCodes = Readonly<Record<Ssda903Set, ReadonlySet<string>>>;

/** The codes of every set that may be written in a collection year (`2025-26`). */
export function knownCodes(year: string): KnownCodes {
  const sets = Object.entries<readonly Ssda903Code[]>(ssda903Codes).map(([set, codes]) => [
    set,
    new Set(codes.filter(({ from = year, until = year }) => from <= year && year <= until).map(({ code }) => code)),
  ]);
  return Object.fromEntries(sets) as KnownCodes;
}

/** How sure we are of a label: whoever reads the codes is told, and nobody else. */
const MARK = / \[K\]$/;

/** What a code means; the code itself when the set has none such. */
export function labelOfCode(set: Ssda903Set, code: string): string {
  const codes: readonly Ssda903Code[] = ssda903Codes[set];
  return codes.find((each) => each.code === code)?.label.replace(MARK, '') ?? code;
}
