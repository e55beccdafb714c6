import { createReadStream } from 'node:fs';
import type { GivenFile } from '#domain/exchange/given-table.ts';
import { GatheredPostcodes } from '#import/readers/postcodes/gathered-postcodes.ts';
import { indexPieces } from '#import/readers/postcodes/index-pieces.ts';
import { PostcodeIndex, type ReadableAnywhere } from '#import/readers/postcodes/postcode-index.ts';
import { HEADER_BYTES, isPostcodeIndex } from '#import/readers/postcodes/postcode-index-layout.ts';
import { postcodesTooLarge } from '#import/readers/postcodes/postcodes-refused.ts';
import { readPostcodes } from '#import/readers/postcodes/read-postcodes.ts';
import type { PostcodeTable } from '#returns/ssda903/specification/postcode-place.ts';
import { PostcodeFile } from './postcode-file.ts';

/** A CSV table larger than this is indexed once, and not read anew each time. */
const MOST_READ_ANEW = 200_000;
const PIECE = 1 << 20;
/** Bytes of a table that cannot be kept open; an index of every postcode there is has a quarter of it. */
const MOST_HELD = 256 * 1024 ** 2;

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
  return opened(await readWhole(createReadStream(path, { highWaterMark: PIECE })), () => undefined);
}

/**
 * Reads a table of postcodes that is handed over and cannot be kept open: an index or a small CSV file, held whole. Throws
 * PostcodesRefused, with what to do next, for what is neither.
 */
export async function readGivenPostcodes(file: GivenFile): Promise<PostcodeTable> {
  const bytes = await heldWhole(file);
  const held = { size: bytes.length, read: (at: number, length: number) => bytes.subarray(at, at + length) };
  if (isPostcodeIndex(held.read(0, HEADER_BYTES))) return opened(held, () => undefined);
  return opened(await readWhole(inPieces(bytes)), () => undefined);
}

async function heldWhole(file: GivenFile): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of file.open()) {
    length += piece.length;
    if (length > MOST_HELD) throw postcodesTooLarge(MOST_HELD);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += PIECE) yield bytes.subarray(from, from + PIECE);
}

function opened(bytes: ReadableAnywhere, close: () => void): OpenPostcodeTable {
  const index = new PostcodeIndex(bytes);
  return { count: index.count, find: (postcode) => index.find(postcode), close };
}

/** The index of a small table, made and held for this once. */
async function readWhole(chunks: AsyncIterable<Uint8Array>): Promise<ReadableAnywhere> {
  const postcodes = new GatheredPostcodes();
  await readPostcodes(chunks, postcodes, MOST_READ_ANEW);
  const pieces = [...indexPieces(postcodes)];
  const bytes = Buffer.concat(pieces);
  return { size: bytes.length, read: (at, length) => bytes.subarray(at, at + length) };
}
