import { POSTCODE_BYTES, RECORD_BYTES } from './postcode-record.ts';
import { PostcodesRefused } from './postcodes-refused.ts';

/** What an index begins with. */
const MARK = 'throughline postcodes 1\n';
const COUNT_AT = MARK.length;
/** Bytes before the first record. */
export const HEADER_BYTES = 64;
/** Records of a page: what one look-up reads. */
export const PAGE_RECORDS = 170;

/** True when a file begins as an index. */
export function isPostcodeIndex(start: Uint8Array): boolean {
  return Buffer.from(start.subarray(0, MARK.length)).toString('latin1') === MARK;
}

/** What stands before the records. */
export function indexHeader(count: number): Buffer {
  const header = Buffer.alloc(HEADER_BYTES);
  header.write(MARK, 'latin1');
  header.writeUInt32LE(count, COUNT_AT);
  return header;
}

/** Where the parts of an index stand: the records in order, then the first postcode of each page. */
export interface IndexLayout {
  readonly count: number;
  readonly pages: number;
  readonly directoryAt: number;
}

/** Reads where the parts stand. Refuses an index that was cut short or has grown. */
export function indexLayout(header: Buffer, size: number): IndexLayout {
  const isWhole = header.length === HEADER_BYTES && isPostcodeIndex(header);
  const count = isWhole ? header.readUInt32LE(COUNT_AT) : 0;
  const pages = Math.ceil(count / PAGE_RECORDS);
  const directoryAt = HEADER_BYTES + count * RECORD_BYTES;
  if (count === 0 || size !== directoryAt + pages * POSTCODE_BYTES) throw damaged();
  return { count, pages, directoryAt };
}

function damaged(): PostcodesRefused {
  const message = 'The index of postcodes is damaged, or was cut short.';
  return new PostcodesRefused(
    'damaged-index',
    message,
    'Make it again from the table with: throughline postcodes FILE --to INDEX.',
  );
}
