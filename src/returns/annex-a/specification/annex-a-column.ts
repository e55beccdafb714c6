import type { WrittenCodeSet } from './written-code-set.ts';

/** A column of a list: its published heading, the other headings real files have for it, and what may stand in it. */
export interface AnnexAColumn<Kind extends ColumnKind = ColumnKind> {
  readonly kind: Kind;
  readonly heading: string;
  readonly alsoHeaded: readonly string[];
  /** True when no row is whole without it. */
  readonly isRequired: boolean;
  /** The codes, for a column of codes. */
  readonly set?: WrittenCodeSet;
}

/** What a column holds. */
export type ColumnKind = 'text' | 'date' | 'number' | 'code';

/** Whether a row is whole without it. */
type Need = 'required' | 'optional';

/** A column of text, such as a name or an identifier. */
export function text(heading: string, need: Need, ...alsoHeaded: readonly string[]): AnnexAColumn<'text'> {
  return { kind: 'text', heading, alsoHeaded, isRequired: need === 'required' };
}

/** A column of dates. */
export function date(heading: string, need: Need, ...alsoHeaded: readonly string[]): AnnexAColumn<'date'> {
  return { kind: 'date', heading, alsoHeaded, isRequired: need === 'required' };
}

/** A column of numbers. */
export function number(heading: string, need: Need, ...alsoHeaded: readonly string[]): AnnexAColumn<'number'> {
  return { kind: 'number', heading, alsoHeaded, isRequired: need === 'required' };
}

/** A column of codes. */
export function code(
  set: WrittenCodeSet,
  heading: string,
  need: Need,
  ...alsoHeaded: readonly string[]
): AnnexAColumn<'code'> {
  return { kind: 'code', heading, alsoHeaded, isRequired: need === 'required', set };
}
