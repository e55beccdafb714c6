import { postcodeKey } from '#returns/ssda903/specification/postcode.ts';
import type { PostcodePlace } from '#returns/ssda903/specification/postcode-place.ts';
import type { PostcodeColumns } from './postcode-columns.ts';

/** A postcode, without spaces and in capitals, and where it lies. */
export interface LocatedPostcode {
  readonly postcode: string;
  readonly place: PostcodePlace;
}

/** Why a row says of no postcode where it lies. */
export type UnlocatedPostcode = 'no postcode' | 'no authority' | 'no county' | 'no grid reference';

const POSTCODE = /^(?:[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}|GIR0AA)$/;
const AUTHORITY = /^[A-Z]\d{8}$/;
const METRES = /^\d{1,7}(?:\.\d*)?$/;
const DISTRICT = 'E07';
const COUNTY = 'E10';
/** Great Britain has one grid: Northern Ireland has its own, and the islands have none. */
const ON_THE_GRID = /^[EWS]/;

/** Reads one row of a table of postcodes. A district stands for its county, which has the children’s services. */
export function locatedPostcode(
  values: readonly string[],
  columns: PostcodeColumns,
): LocatedPostcode | UnlocatedPostcode {
  const value = (column: number | undefined) => (column === undefined ? '' : (values[column] ?? ''));
  const postcode = postcodeKey(value(columns.postcode));
  if (!POSTCODE.test(postcode)) return 'no postcode';
  const county = value(columns.county);
  const named = value(columns.authority);
  const authority = county.startsWith(COUNTY) ? county : named;
  if (!AUTHORITY.test(authority)) return 'no authority';
  if (authority.startsWith(DISTRICT)) return 'no county';
  const [easting, northing] = [value(columns.easting), value(columns.northing)];
  const isNone = Number(easting) === 0 && Number(northing) === 0;
  if (isNone || !ON_THE_GRID.test(authority)) return { postcode, place: { authority } };
  if (!METRES.test(easting) || !METRES.test(northing)) return 'no grid reference';
  const grid = { easting: Math.round(Number(easting)), northing: Math.round(Number(northing)) };
  return { postcode, place: { grid, authority } };
}
