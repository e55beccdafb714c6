import type { Ssda903Set } from './known-codes.ts';

/** A column of a table: its heading, and what stands in it. */
export type Column = TextColumn | DateColumn | CountColumn | CodeColumn;

/** A text that means what it says: a number of ours, a postcode. */
export interface TextColumn {
  readonly heading: string;
  readonly kind: 'text';
}

/** A date. */
export interface DateColumn {
  readonly heading: string;
  readonly kind: 'date';
}

/** A whole number. */
export interface CountColumn {
  readonly heading: string;
  readonly kind: 'count';
}

/** A code of a set. */
export interface CodeColumn {
  readonly heading: string;
  readonly kind: 'code';
  readonly set: Ssda903Set;
  /** True for what the XML says and the CSV says by another table. */
  readonly onlyInXml?: true;
}

/** A column of text. */
export function text(heading: string): TextColumn {
  return { heading, kind: 'text' };
}

/** A column of dates. */
export function date(heading: string): DateColumn {
  return { heading, kind: 'date' };
}

/** A column of whole numbers. */
export function count(heading: string): CountColumn {
  return { heading, kind: 'count' };
}

/** A column of codes; the set has the name of the heading unless said otherwise. */
export function code(set: Ssda903Set, heading: string = set): CodeColumn {
  return { heading, kind: 'code', set };
}
