/** The rows of a file or sheet as they stand, before anybody has asked which of them holds the headings. */
export interface RawTable {
  readonly file: string;
  readonly sheet?: string;
  readonly rows: readonly RawRow[];
  /** True when every row should have as many values as there are headings; a sheet leaves empty cells out. */
  readonly isRuled: boolean;
}

/** One row as it stands. Where nothing stands there may be no value at all. */
export interface RawRow {
  readonly line: number;
  readonly values: readonly (string | undefined)[];
}
