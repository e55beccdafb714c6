import type { CodeSet } from '#domain/code-sets/code-set.ts';
import { type CinYear, cinReferenceDate } from './cin-year.ts';

/** An element that holds a code of a set, written as the census spells it. */
export interface CodeType {
  readonly kind: 'code';
  readonly set: CodeSet;
  /** What a code was called on a day, where names changed; otherwise the set's own label stands. */
  readonly labelOn?: (code: string, onIso: string) => string;
}

/** A code as the census spells it in a collection year, with what it means. */
export interface CensusCode {
  readonly code: string;
  readonly label: string;
}

/**
 * The codes an element may hold in a collection year, in the order of the set. A code that had not come by the end of the
 * year is left out. A retired one stays: open episodes carry what was recorded years ago, and it is rules (8945Q, 8950Q),
 * not the schema, that question it.
 */
export function censusCodes(type: CodeType, year: CinYear): readonly CensusCode[] {
  const last = cinReferenceDate(year);
  const codes = new Map<string, string>();
  for (const { code, label, from, returns } of type.set.codes) {
    const spelling = returns?.['cin-census'];
    if (spelling === undefined || codes.has(spelling) || (from !== undefined && from > last)) continue;
    codes.set(spelling, type.labelOn?.(code, last) ?? label);
  }
  return [...codes].map(([code, label]) => ({ code, label }));
}
