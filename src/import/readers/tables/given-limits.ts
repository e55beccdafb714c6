/** How far a file may go before it is refused or told of. */
export interface GivenLimits {
  /** Bytes of one file, however it is read; and of everything in a zip, unpacked. */
  readonly bytes: number;
  /** Bytes of a file that has to be held whole: a CSV file, a workbook, a zip. */
  readonly held: number;
  /** Bytes of all tables given at once, unpacked. */
  readonly tables: number;
  /** Files in a zip, and parts in a workbook. */
  readonly entries: number;
  /** Values in all the rows of all tables, each row counted as some more. */
  readonly cells: number;
  /** Columns of a sheet. */
  readonly columns: number;
  /** Characters of a value, which is as many as a cell of a workbook can hold. */
  readonly characters: number;
}

/** Far beyond the files of the largest county, near enough that no file can exhaust the machine that reads it. */
export const givenLimits: GivenLimits = {
  bytes: 2 * 1024 ** 3,
  held: 128 * 1024 ** 2,
  tables: 256 * 1024 ** 2,
  entries: 5_000,
  cells: 10_000_000,
  columns: 1_000,
  characters: 32_767,
};

/** How many values a row counts for beside its own: a row of one value takes the memory of several. */
export const ROW_COUNTS_AS = 5;
