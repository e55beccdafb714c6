import type { PostcodePlace } from '../specification/postcode-place.ts';
import { EXAMPLE_AUTHORITY, type RuleExample, withPostcodes } from './rule-example.ts';

const PLACES: Readonly<Record<string, PostcodePlace>> = {
  HR11AA: { grid: { easting: 351_000, northing: 240_000 }, authority: EXAMPLE_AUTHORITY },
  HR22BB: { grid: { easting: 359_047, northing: 240_000 }, authority: EXAMPLE_AUTHORITY },
  HR22BC: { grid: { easting: 359_207, northing: 240_000 }, authority: EXAMPLE_AUTHORITY },
  SY11CC: { grid: { easting: 349_000, northing: 312_000 }, authority: 'E06000051' },
  CF101DD: { grid: { easting: 318_000, northing: 176_000 }, authority: 'W06000015' },
  ZE11EE: { grid: { easting: 447_000, northing: 1_141_000 }, authority: 'S12000027' },
  BT11FF: { authority: 'N09000003' },
};

/** A home in the authority of the examples. */
export const HOME = 'HR1 1AA';
/** Within the authority, five miles from the home. */
export const NEAR = 'HR2 2BB';
/** A tenth of a mile further from the home. */
export const NEXT_DOOR = 'HR2 2BC';
/** In another authority of England, 44.8 miles from the home. */
export const ELSEWHERE = 'SY1 1CC';
/** In Wales. */
export const IN_WALES = 'CF10 1DD';
/** In Scotland, 563 miles from the home. */
export const IN_SHETLAND = 'ZE1 1EE';
/** In Northern Ireland, which is not on the national grid. */
export const IN_BELFAST = 'BT1 1FF';
/** In no table. */
export const NOWHERE = 'ZZ9 9ZZ';

/** The same row with these places in the postcode table. */
export function placed(example: RuleExample): RuleExample {
  return withPostcodes(PLACES, example);
}
