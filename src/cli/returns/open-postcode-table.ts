import { createReadStream } from 'node:fs';
import { GatheredPostcodes } from '#import/readers/postcodes/gathered-postcodes.ts';
import { indexPieces } from '#import/readers/postcodes/index-pieces.ts';
import { PostcodeIndex, type ReadableAnywhere } from '#import/readers/postcodes/postcode-index.ts';
import { HEADER_BYTES, isPostcodeIndex } from '#import/readers/postcodes/postcode-index-layout.ts';
import { readPostcodes } from '#import/readers/postcodes/read-postcodes.ts';
import type { PostcodeTable } from '#returns/ssda903/specification/postcode-place.ts';
import { PostcodeFile } from './postcode-file.ts';

/** A CSV table larger than this is indexed once, and not read anew each time. */
const MOST_READ_ANEW = 200_000;

/** A table of postcodes that is open. Close it when nothing more is asked of it. */
export interface OpenPostcodeTable extends PostcodeTable {
  readonly count: number;
  close(): void;
}

/**
 * Opens a table of postcodes: an index, which is not loaded, or a small CSV file, which is. Throws PostcodesRefused, with
 * what to do next, for what is neither.
 */
export async function openPostcodeTable(path: string): Promise<OpenPostcodeTable> {
  const file = new PostcodeFile(path);
  try {
    if (isPostcodeIndex(file.read(0, HEADER_BYTES))) return opened(file, () => file.close());
  } catch (fault) {
    file.close();
    throw fault;
  }
  file.close();
  return opened(await readWhole(path), () => undefined);
}

function opened(bytes: ReadableAnywhere, close: () => void): OpenPostcodeTable {
  const index = new PostcodeIndex(bytes);
  return { count: index.count, find: (postcode) => index.find(postcode), close };
}

/** The index of a small table, made and held for this once. */
async function readWhole(path: string): Promise<ReadableAnywhere> {
  const postcodes = new GatheredPostcodes();
  await readPostcodes(createReadStream(path, { highWaterMark: 1 << 20 }), postcodes, MOST_READ_ANEW);
  const pieces = [...indexPieces(postcodes)];
  const bytes = Buffer.concat(pieces);
  return { size: bytes.length, read: (at, length) => bytes.subarray(at, at + length) };
}
