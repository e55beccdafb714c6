/** A file of more than 300 lines, or a function of more than 50, that is better whole; and why. */
export interface LongPiece {
  readonly path: string;
  /** The function that is long; the file itself when absent. */
  readonly function?: string;
  readonly because: string;
}

/** What may be long. An entry that is no longer needed is reported, so the list only holds what is true. */
export const LONG_FILES: readonly LongPiece[] = [];
