import type { PostcodePlace } from '#returns/ssda903/specification/postcode-place.ts';

/** Bytes of a postcode of seven signs, spaces after it. */
export const POSTCODE_BYTES = 7;
const AUTHORITY_BYTES = 9;
const EASTING_AT = POSTCODE_BYTES + AUTHORITY_BYTES;
const NORTHING_AT = EASTING_AT + 4;
/** Bytes of a postcode with its place. */
export const RECORD_BYTES = NORTHING_AT + 4;

/** What stands for a place that is not on the grid. */
const NO_GRID = 0xff_ff_ff_ff;
const [SPACE, ZERO, NINE, LETTER_A, LETTER_Z] = [32, 48, 57, 65, 90];
const SIGNS = 37;

/** A postcode as a number that sorts as its signs do; undefined for what is longer than any, or has other signs than letters and digits. */
export function postcodeNumber(postcode: string): number | undefined {
  if (postcode.length > POSTCODE_BYTES) return undefined;
  let number = 0;
  for (let place = 0; place < POSTCODE_BYTES; place += 1) {
    const sign = place < postcode.length ? rankOf(postcode.charCodeAt(place)) : 0;
    if (sign === undefined) return undefined;
    number = number * SIGNS + sign;
  }
  return number;
}

/** The number of the postcode that stands in bytes. */
export function postcodeNumberAt(bytes: Buffer, at: number): number {
  let number = 0;
  for (let place = at; place < at + POSTCODE_BYTES; place += 1) {
    const sign = bytes[place] ?? SPACE;
    number = number * SIGNS + (sign === SPACE ? 0 : (rankOf(sign) ?? 0));
  }
  return number;
}

/** Writes a postcode and its place. */
export function writeRecord(bytes: Buffer, at: number, postcode: string, { grid, authority }: PostcodePlace): void {
  bytes.write(postcode.padEnd(POSTCODE_BYTES), at, 'latin1');
  bytes.write(authority.padEnd(AUTHORITY_BYTES), at + POSTCODE_BYTES, 'latin1');
  bytes.writeUInt32LE(grid?.easting ?? NO_GRID, at + EASTING_AT);
  bytes.writeUInt32LE(grid?.northing ?? NO_GRID, at + NORTHING_AT);
}

/** The place that stands in a record. */
export function placeAt(bytes: Buffer, at: number): PostcodePlace {
  const authority = bytes.toString('latin1', at + POSTCODE_BYTES, at + EASTING_AT).trim();
  const [easting, northing] = [bytes.readUInt32LE(at + EASTING_AT), bytes.readUInt32LE(at + NORTHING_AT)];
  return easting === NO_GRID ? { authority } : { grid: { easting, northing }, authority };
}

function rankOf(sign: number): number | undefined {
  if (sign >= ZERO && sign <= NINE) return sign - ZERO + 1;
  return sign >= LETTER_A && sign <= LETTER_Z ? sign - LETTER_A + 11 : undefined;
}
