/** A table as somebody gave it: rows of text under headings, whatever file, sheet or folder it came from. */
export interface GivenTable {
  /** The file it came from, without its folders. */
  readonly file: string;
  /** The sheet, for a table of a workbook. */
  readonly sheet?: string;
  /** The headings as they stand there, without the space around them. */
  readonly columns: readonly string[];
  readonly rows: readonly GivenRow[];
}

/** One row: a text for each heading, empty where there is none. A date of a workbook is written `YYYY-MM-DD`. */
export interface GivenRow {
  /** The line of the file, or the row of the sheet, counted from 1 with the headings. */
  readonly line: number;
  readonly values: readonly string[];
}

/** Something in a file that was read otherwise than it stands, or not at all, and what to do about it. */
export interface GivenOddity {
  /** One of ours in words: `duplicate-heading`. Permanent. */
  readonly code: string;
  readonly file: string;
  readonly sheet?: string;
  readonly line?: number;
  readonly field?: string;
  readonly value?: string;
  /** True when something was lost by it; otherwise it only needs telling. */
  readonly loses: boolean;
  /** What is odd. */
  readonly message: string;
  /** What to do next. */
  readonly todo: string;
}

/** Everything that was given, read as far as it could be. */
export interface GivenTables {
  readonly tables: readonly GivenTable[];
  readonly oddities: readonly GivenOddity[];
}

/** One file as it is handed over, to be read once. */
export interface GivenFile {
  /** Its name, without folders or with those inside what was given. */
  readonly name: string;
  /** How many bytes it has, where that is known beforehand. */
  readonly size?: number;
  open(): AsyncIterable<Uint8Array>;
}
