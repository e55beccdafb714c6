import type { TextCell } from '../../../engine/cell.ts';

/** True when both are there and are not the same words, whatever their case and spaces. */
export function areOtherWords(one: TextCell, other: TextCell): boolean {
  return !one.isBlank && !other.isBlank && wordsOf(one) !== wordsOf(other);
}

function wordsOf({ text }: TextCell): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
