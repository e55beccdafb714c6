import type { DateCell } from '../../../engine/cell.ts';
import { isCode } from '../../../engine/given.ts';
import type { ReturnChild } from '../return-child.ts';

/** True when the return says that the child is or was unaccompanied. Throws NotDecided when what it says is no code. */
export function isUnaccompanied({ isUasc }: ReturnChild): boolean {
  return isCode(isUasc, '1');
}

/** When the child ceased to be unaccompanied, as the return says; undefined when it has no entry for it. */
export function ceasedToBeUnaccompanied({ uasc }: ReturnChild): DateCell | undefined {
  return uasc[0]?.ceasedOn;
}
