/** Something `src` exports that only a test asks for, and why it stays. */
export interface UnusedExport {
  readonly path: string;
  readonly name: string;
  readonly because: string;
}

/** What may be exported for a test alone. An entry that is no longer needed is reported, so the list only holds what is true. */
export const UNUSED_EXPORTS: readonly UnusedExport[] = [];
