import type { TextCell } from '../../../engine/cell.ts';

/** Codes for why a number of a pupil is not known. */
const UNKNOWN = new Set(['UN1', 'UN2', 'UN3', 'UN4', 'UN5']);

/** True when a code says why the number is not known. */
export function isUnknownUpn(upn: TextCell, ...codes: readonly string[]): boolean {
  const written = upn.text.toUpperCase();
  return codes.length === 0 ? UNKNOWN.has(written) : codes.includes(written);
}
