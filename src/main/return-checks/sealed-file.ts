import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

const CIPHER = 'aes-256-ctr';

/** A file on the disk that only whoever holds its key can read. The key is never written down: with the process it is gone, and the file with it. */
export interface SealedFile {
  readonly path: string;
  readonly key: Uint8Array;
  readonly start: Uint8Array;
  /** How many bytes it holds. */
  readonly size: number;
}

/** Writes bytes to a sealed file, as they come. Throws when there are more than `most`. */
export async function sealFile(path: string, bytes: AsyncIterable<Uint8Array>, most: number): Promise<SealedFile> {
  const [key, start] = [randomBytes(32), randomBytes(16)];
  let size = 0;
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const piece of bytes) {
      size += piece.length;
      if (size > most) throw new TooManyBytes();
      yield piece;
    }
  };
  await pipeline(counted(), createCipheriv(CIPHER, key, start), createWriteStream(path, { mode: 0o600, flags: 'wx' }));
  return { path, key, start, size };
}

/** Reads a sealed file. */
export function openSealed({ path, key, start }: SealedFile): AsyncIterable<Uint8Array> {
  const sealed = createReadStream(path, { highWaterMark: 1 << 20 });
  const opened = createDecipheriv(CIPHER, key, start);
  sealed.on('error', (fault) => opened.destroy(fault));
  return sealed.pipe(opened);
}

/** Thrown when more is sent than is taken. */
export class TooManyBytes extends Error {}
