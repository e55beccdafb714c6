import type { GatheredPostcodes } from './gathered-postcodes.ts';
import { indexHeader, PAGE_RECORDS } from './postcode-index-layout.ts';
import { POSTCODE_BYTES } from './postcode-record.ts';

/** Bytes that are handed on together. */
const PIECE = 1 << 16;

/** The index of postcodes as the bytes of its file, in pieces. */
export function* indexPieces(postcodes: GatheredPostcodes): Generator<Buffer, void> {
  const order = postcodes.order();
  yield indexHeader(order.length);
  const firsts: Buffer[] = [];
  let [piece, length] = [Buffer.alloc(PIECE), 0];
  for (const [at, added] of order.entries()) {
    const record = postcodes.record(added);
    if (at % PAGE_RECORDS === 0) firsts.push(Buffer.from(record.subarray(0, POSTCODE_BYTES)));
    if (length + record.length > PIECE) {
      yield piece.subarray(0, length);
      [piece, length] = [Buffer.alloc(PIECE), 0];
    }
    piece.set(record, length);
    length += record.length;
  }
  yield piece.subarray(0, length);
  yield Buffer.concat(firsts);
}
