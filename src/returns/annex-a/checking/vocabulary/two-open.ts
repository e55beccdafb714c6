import type { Day } from '#domain/time/day.ts';
import type { DateCell, TextCell } from '../../../engine/cell.ts';
import { findMoreThanOne } from '../../../engine/more-than-one.ts';
import type { Found } from '../../../engine/rule-facts.ts';
import { isOpen } from './is-open.ts';

/** What a child has one of at a time, and when it ended. */
interface Lasting {
  readonly id: TextCell;
  readonly endedOn: DateCell;
}

/** Tells every open row after the first. One whose end cannot be read is in the way only when it would be a second. */
export function tellTwoOpen(rows: readonly Lasting[], on: Day, found: Found): void {
  const readable = rows.filter(({ endedOn }) => endedOn.fault === undefined);
  const open = readable.filter(({ endedOn }) => isOpen(endedOn, on));
  findMoreThanOne(
    open.map(({ id }) => id),
    found,
  );
  const unread = rows.filter(({ endedOn }) => endedOn.fault !== undefined);
  // Asking whether it is open says that it cannot be read.
  if (open.length + unread.length > 1) for (const { endedOn } of unread) isOpen(endedOn, on);
}
