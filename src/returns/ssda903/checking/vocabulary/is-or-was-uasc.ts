import { isCode } from '../../../engine/given.ts';
import type { ReturnChild } from '../return-child.ts';

/**
 * True for a child who is or was unaccompanied, as this year’s return says or last year’s: who was so two years ago and no
 * longer is cannot be told. Throws NotDecided when the marker is no code.
 */
export function isOrWasUasc({ isUasc, lastYear }: ReturnChild): boolean {
  return isCode(isUasc, '1') || (lastYear !== undefined && isCode(lastYear.isUasc, '1'));
}
