import type { CodeCell, TextCell } from '../../../engine/cell.ts';
import { postcodeKey } from '../../specification/postcode.ts';

/** True when both are one code, or both are blank. Throws NotDecided when they are written differently and one is no code of its year. */
export function isSameCode(one: CodeCell, other: CodeCell): boolean {
  return one.value === other.value || one.code === other.code;
}

/** True when both are one postcode or number, however they are spaced and whatever their case, or both are blank. */
export function isSameText(one: TextCell, other: TextCell): boolean {
  return one.text === other.text || postcodeKey(one.text) === postcodeKey(other.text);
}
