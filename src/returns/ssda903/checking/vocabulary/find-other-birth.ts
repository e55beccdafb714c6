import type { DateCell } from '../../../engine/cell.ts';
import type { Found } from '../../../engine/rule-facts.ts';
import type { ReturnChild } from '../return-child.ts';

/** Finds a date of birth that is not that of the header, or is missing; without an entry in the header there is nothing to compare. Throws NotDecided when they are written differently and either cannot be read. */
export function findOtherBirth(bornOn: DateCell, { header }: ReturnChild, found: Found): void {
  if (header === undefined || bornOn.value === header.bornOn.value) return;
  if (bornOn.day !== header.bornOn.day) found(bornOn, header.bornOn);
}
