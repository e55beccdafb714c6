import fc from 'fast-check';
import { censusCodes } from '#returns/cin-census/specification/census-codes.ts';
import type { CinYear } from '#returns/cin-census/specification/cin-year.ts';

type Set = Parameters<typeof censusCodes>[0]['set'];

/** Codes of a set, each once; or the one that stands alone; or none. */
export function aloneOr(alone: string, set: Set, year: CinYear): fc.Arbitrary<readonly string[]> {
  const others = codesIn(set, year).filter((each) => each !== alone);
  return fc.oneof(fc.constant([alone]), fc.subarray(others, { maxLength: 6 }));
}

/** One code of a set as the census of a year spells it. */
export function codeIn(set: Set, year: CinYear): fc.Arbitrary<string> {
  return fc.constantFrom(...codesIn(set, year));
}

/** Every code of a set as the census of a year spells it. */
export function codesIn(set: Set, year: CinYear): string[] {
  return censusCodes({ kind: 'code', set }, year).map(({ code: each }) => each);
}
