import { assessmentFactor } from '#domain/code-sets/assessment-factor.codes.ts';
import { categoryOfAbuse } from '#domain/code-sets/category-of-abuse.codes.ts';
import type { CodeSet } from '#domain/code-sets/code-set.ts';
import { disability } from '#domain/code-sets/disability.codes.ts';
import { ethnicity } from '#domain/code-sets/ethnicity.codes.ts';
import { primaryNeed } from '#domain/code-sets/primary-need.codes.ts';
import { reasonForClosure } from '#domain/code-sets/reason-for-closure.codes.ts';
import { referralSource } from '#domain/code-sets/referral-source.codes.ts';
import { sex } from '#domain/code-sets/sex.codes.ts';
import { upnUnknownReason } from '#domain/code-sets/upn-unknown-reason.codes.ts';
import type { Day } from '#domain/time/day.ts';
import { yearClosesOn, yearOpensOn } from '../../engine/collection-year.ts';
import { censusCodes } from '../specification/census-codes.ts';
import type { CinYear } from '../specification/cin-year.ts';
import { genderCurrent } from '../specification/gender-current.codes.ts';

/** Codes as a file may write them in a year. */
export type KnownCodes = ReadonlySet<string>;

/** A collection year as its rules see it: its first and last day, and its codes. */
export interface CensusYear {
  readonly year: CinYear;
  readonly opensOn: Day;
  /** The reference date: the last day of the year. */
  readonly closesOn: Day;
  readonly codes: Readonly<Record<keyof typeof sets, KnownCodes>> & { readonly yesNo: KnownCodes };
}

const sets = {
  assessmentFactor,
  categoryOfAbuse,
  disability,
  ethnicity,
  genderCurrent,
  primaryNeed,
  reasonForClosure,
  referralSource,
  sex,
  upnUnknownReason,
} as const satisfies Record<string, CodeSet>;

/** What the rules need to know of a collection year. */
export function censusYear(year: CinYear): CensusYear {
  const known = (set: CodeSet): KnownCodes => new Set(censusCodes({ kind: 'code', set }, year).map(({ code }) => code));
  return {
    year,
    opensOn: yearOpensOn(year),
    closesOn: yearClosesOn(year),
    codes: {
      assessmentFactor: known(sets.assessmentFactor),
      categoryOfAbuse: known(sets.categoryOfAbuse),
      disability: known(sets.disability),
      ethnicity: known(sets.ethnicity),
      genderCurrent: known(sets.genderCurrent),
      primaryNeed: known(sets.primaryNeed),
      reasonForClosure: known(sets.reasonForClosure),
      referralSource: known(sets.referralSource),
      sex: known(sets.sex),
      upnUnknownReason: known(sets.upnUnknownReason),
      // Real files write true and false against the schema, and mean it.
      yesNo: new Set(['0', '1', 'true', 'false']),
    },
  };
}
