import type { GivenFile } from '#domain/exchange/given-table.ts';
import { XmlWork } from '../xml/xml-work.ts';
import { GivenFileRefused } from './given-file-refused.ts';
import { type GivenLimits, ROW_COUNTS_AS } from './given-limits.ts';
import type { RawRow } from './raw-table.ts';

/** What opening a part counts as beside its own bytes, so that ten thousand tiny ones are too many. */
const OPENING_COUNTS_AS = 32_768;

/** How much may still be read out of everything given at once: bytes of tables, unpacked, the values in their rows, and XML. */
export class TableBudget {
  /** What may still be asked of the XML parser. */
  readonly xml = new XmlWork();
  readonly #most: number;
  #spent = 0;
  #cells: number;

  constructor({ tables, cells }: GivenLimits) {
    this.#most = tables;
    this.#cells = cells;
  }

  /** How many values may still be read. */
  get cellsLeft(): number {
    return this.#cells;
  }

  /** Counts the rows that were read. */
  takeRows(rows: readonly RawRow[]): void {
    for (const { values } of rows) this.takeCells(values.length + ROW_COUNTS_AS);
  }

  /** Counts values that were read. */
  takeCells(count: number): void {
    this.#cells -= count;
  }

  /** Counts a part that is opened. */
  takeOpening(): void {
    this.take(OPENING_COUNTS_AS);
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
