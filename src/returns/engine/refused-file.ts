import type { Refusal } from '#domain/definition/refusal.ts';

/** A file that could not be read to its end as the return it was given for. Nothing of the return was checked. */
export interface RefusedFile extends Refusal {
  /** The name of the file. */
  readonly file: string;
  /** Where reading it ended, counted from 1. */
  readonly line?: number;
  /** What to do next. */
  readonly todo: string;
}
