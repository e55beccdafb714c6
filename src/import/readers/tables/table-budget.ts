import type { GivenFile } from '#domain/exchange/given-table.ts';
import { GivenFileRefused } from './given-file-refused.ts';

/** How many bytes of tables may still be read out of everything given at once, unpacked. */
export class TableBudget {
  readonly #most: number;
  #spent = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** Takes bytes that were read. Refuses more than there may be, so that many files cannot do what one may not. */
  take(bytes: number): void {
    this.#spent += bytes;
    if (this.#spent <= this.#most) return;
    const size = `${Math.ceil(this.#most / 1024 ** 2)} MB`;
    const message = `All that was given is larger than ${size} unpacked, and from this file on it was not read.`;
    throw new GivenFileRefused('too-large', message, 'Give the files of one return only.');
  }

  /** The file, its bytes taken as they are read. */
  spentOn(file: GivenFile): GivenFile {
    const take = (bytes: number): void => this.take(bytes);
    return {
      ...file,
      async *open() {
        for await (const piece of file.open()) {
          take(piece.length);
          yield piece;
        }
      },
    };
  }
}
