import type { DateCell } from '../../../engine/cell.ts';
import type { Found } from '../../../engine/rule-facts.ts';
import type { NumberCell } from '../written-cell.ts';

/** Tells a number that is lower than the dates that count. A date that cannot be read is in the way only when it would make the number too low. */
export function tellCountedTooLow(
  count: NumberCell,
  dates: readonly DateCell[],
  counts: (date: DateCell) => boolean,
  found: Found,
): void {
  const { number } = count;
  const filled = dates.filter(({ isBlank }) => !isBlank);
  if (number === undefined || number >= filled.length) return;
  const unread = filled.filter(({ fault }) => fault !== undefined);
  const counted = filled.filter((date) => date.fault === undefined && counts(date));
  if (number < counted.length) found(count, ...counted);
  // Asking whether it counts says that it cannot be read.
  else if (number < counted.length + unread.length) for (const date of unread) counts(date);
}
