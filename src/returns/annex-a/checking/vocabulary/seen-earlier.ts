import { isBefore } from '../../../engine/before-and-after.ts';
import type { DateCell } from '../../../engine/cell.ts';
import type { Found } from '../../../engine/rule-facts.ts';
import type { AnnexAChild } from '../annex-a-child.ts';
import { someRow } from './some-row.ts';

/** Tells the day on which list 6 says the child was last seen when every case there has an earlier one than the visit. */
export function tellSeenEarlier(visitOn: DateCell, { lists }: AnnexAChild, found: Found): void {
  const seen = lists.childrenInNeed.map(({ lastSeenOn }) => lastSeenOn);
  const [first] = seen;
  if (first === undefined || visitOn.day === undefined) return;
  if (!someRow(seen, (lastSeenOn) => !isBefore(lastSeenOn, visitOn))) found(first, visitOn);
}
