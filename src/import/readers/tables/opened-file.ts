import type { GivenFile } from '#domain/exchange/given-table.ts';
import { GivenFileRefused } from './given-file-refused.ts';

/** Bytes enough to tell what a file is. */
const START = 4_096;
const MEGABYTE = 1024 ** 2;
const SPLIT = 'Check that it is the file meant; if it is, export it in parts and give them together.';

/** A file that has been looked into: its first bytes, and all of it, to be read once. */
export interface OpenedFile {
  readonly start: Uint8Array;
  readonly whole: AsyncIterable<Uint8Array>;
  /** Closes the file, whether it was read to its end or not at all. */
  close(): Promise<void>;
}

/** Looks at the first bytes of a file, and reads no more of it than is asked for. Refuses it past so many bytes. */
export async function openGivenFile(file: GivenFile, most: number): Promise<OpenedFile> {
  if ((file.size ?? 0) > most) throw tooLarge(most);
  const chunks = limited(file.open(), most);
  const held: Uint8Array[] = [];
  let length = 0;
  while (length < START) {
    const next = await chunks.next();
    if (next.done === true) break;
    held.push(next.value);
    length += next.value.length;
  }
  const close = async (): Promise<void> => {
    await chunks.return();
  };
  return { start: Buffer.concat(held).subarray(0, START), whole: following(held, chunks), close };
}

/** All bytes of a file that has to be held whole. Refuses it past so many, without reading on. */
export async function holdWhole(chunks: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const held: Uint8Array[] = [];
  for await (const chunk of limited(chunks, most)) held.push(chunk);
  return held.length === 1 && held[0] !== undefined ? held[0] : Buffer.concat(held);
}

async function* limited(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array, void> {
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > most) throw tooLarge(most);
    yield chunk;
  }
}

async function* following(
  held: readonly Uint8Array[],
  chunks: AsyncGenerator<Uint8Array, void>,
): AsyncGenerator<Uint8Array, void> {
  yield* held;
  yield* chunks;
}

function tooLarge(most: number): GivenFileRefused {
  const size = most >= 1024 * MEGABYTE ? `${most / MEGABYTE / 1024} GB` : `${Math.ceil(most / MEGABYTE)} MB`;
  return new GivenFileRefused('too-large', `The file is larger than ${size}, and was not read.`, SPLIT);
}
