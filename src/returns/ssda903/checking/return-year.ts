import type { Day } from '#domain/time/day.ts';
import { yearBefore, yearClosesOn, yearOpensOn } from '../../engine/collection-year.ts';
import { type KnownCodes, knownCodes } from '../specification/known-codes.ts';
import type { Ssda903Year } from '../specification/ssda903-year.ts';

/** A collection year as its rules see it: its first and last day, and its codes. */
export interface ReturnYear {
  readonly year: Ssda903Year;
  readonly opensOn: Day;
  /** 31 March. */
  readonly closesOn: Day;
  readonly codes: KnownCodes;
  /** The codes that last year’s return may hold. */
  readonly codesLastYear: KnownCodes;
}

/** What the rules need to know of a collection year. */
export function returnYear(year: Ssda903Year): ReturnYear {
  return {
    year,
    opensOn: yearOpensOn(year),
    closesOn: yearClosesOn(year),
    codes: knownCodes(year),
    codesLastYear: knownCodes(yearBefore(year)),
  };
}
