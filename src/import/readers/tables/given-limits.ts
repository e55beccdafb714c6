/** How far a file may go before it is refused or told of. */
export interface GivenLimits {
  /** Bytes of one file, however it is read; and of everything that comes out of zips. */
  readonly bytes: number;
  /** Bytes of a file that has to be held whole: a CSV file, a workbook, a zip. */
  readonly held: number;
  /** Bytes of all tables given at once, unpacked. */
  readonly tables: number;
  /** Files that come out of zips, and parts in a workbook. */
  readonly entries: number;
  /** Values in all the rows of all tables, empty cells too, each row counted as some more and a long text as several. */
  readonly cells: number;
  /** Columns of a sheet, and values of a row that may be headings. */
  readonly columns: number;
  /** Values in one row of a CSV file, which is as many as a sheet of Excel has columns. */
  readonly width: number;
  /** Characters of a value, which is as many as a cell of a workbook can hold. */
  readonly characters: number;
}

/** How many values a CSV text may have, and how many of them in one row. */
export type CsvLimits = Pick<GivenLimits, 'cells' | 'width'>;

/**
 * Far beyond the files of the largest county, near enough that no file can exhaust the machine that reads it or keep it busy
 * for long: each is of work that can be counted, and none of time.
 */
export const givenLimits: GivenLimits = {
  bytes: 256 * 1024 ** 2,
  held: 128 * 1024 ** 2,
  tables: 256 * 1024 ** 2,
  entries: 5_000,
  cells: 10_000_000,
  columns: 1_000,
  width: 16_384,
  characters: 32_767,
};

/** How many values a row counts for beside its own: a row of one value takes the memory of several. */
export const ROW_COUNTS_AS = 5;

/** A text of fewer signs counts as one value. */
const SHORT_TEXT = 32;

/** How many values a text counts for: the cells of a workbook may share one long text, and each reads all of it. */
export function valuesIn(text: string): number {
  return 1 + Math.floor(text.length / SHORT_TEXT);
}
