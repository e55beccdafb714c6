import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { ReadableAnywhere } from '#import/readers/postcodes/postcode-index.ts';

/** A file that is open to be read from anywhere, without being loaded. */
export class PostcodeFile implements ReadableAnywhere {
  readonly size: number;
  readonly #descriptor: number;

  constructor(path: string) {
    this.#descriptor = openSync(path, 'r');
    this.size = fstatSync(this.#descriptor).size;
  }

  /** Fewer bytes than asked for when the file ends before. */
  read(at: number, length: number): Buffer {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, readSync(this.#descriptor, bytes, 0, length, at));
  }

  close(): void {
    closeSync(this.#descriptor);
  }
}
