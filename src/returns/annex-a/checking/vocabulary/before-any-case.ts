import { isAfter } from '../../../engine/before-and-after.ts';
import type { DateCell } from '../../../engine/cell.ts';
import type { Found } from '../../../engine/rule-facts.ts';
import type { AnnexAChild } from '../annex-a-child.ts';
import { someRow } from './some-row.ts';

/** Tells a date that is before every case of the child on list 6; a case may have begun whenever its start is not there. */
export function tellBeforeAnyCase(date: DateCell, { lists }: AnnexAChild, found: Found): void {
  const starts = lists.childrenInNeed.map(({ startedOn }) => startedOn);
  if (starts.length === 0 || date.day === undefined) return;
  if (!someRow(starts, (startedOn) => !isAfter(startedOn, date))) found(date, ...starts);
}
