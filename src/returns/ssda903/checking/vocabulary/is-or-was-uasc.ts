import type { ReturnChild } from '../return-child.ts';
import { isUnaccompanied } from './unaccompanied.ts';

/**
 * True for a child who is or was unaccompanied, as this year’s return says or last year’s: who was so two years ago and no
 * longer is cannot be told. Throws NotDecided when the marker is no code.
 */
export function isOrWasUasc(child: ReturnChild): boolean {
  return isUnaccompanied(child) || (child.lastYear !== undefined && isUnaccompanied(child.lastYear));
}
