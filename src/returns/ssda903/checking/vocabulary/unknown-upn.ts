import type { TextCell } from '../../../engine/cell.ts';

/** Codes for why a number of a pupil is not known. */
const UNKNOWN = new Set(['UN1', 'UN2', 'UN3', 'UN4', 'UN5']);

/** True when a code for why it is not known stands for the number: any, or the one that is asked for. */
export function isUnknownUpn(upn: TextCell, why?: string): boolean {
  const written = upn.text.toUpperCase();
  return why === undefined ? UNKNOWN.has(written) : written === why;
}
