import type { Day } from '#domain/time/day.ts';
import type { DateCell, TextCell } from '../../../engine/cell.ts';
import type { Found } from '../../../engine/rule-facts.ts';
import { findRow } from './find-row.ts';
import { isOpen } from './is-open.ts';
import { areOtherWords } from './other-words.ts';
import { someRow } from './some-row.ts';

/** Who works with a child, by a row of another list, and until when. */
interface Worked {
  readonly worker: TextCell;
  readonly endedOn: DateCell;
}

/** Tells a worker when another list has open rows of the child and each names somebody else; one that names nobody is no other. */
export function tellOtherWorker(worker: TextCell, elsewhere: readonly Worked[], on: Day, found: Found): void {
  const isOpenRow = ({ endedOn }: Worked) => isOpen(endedOn, on);
  const agreeing = elsewhere.filter((row) => !areOtherWords(row.worker, worker));
  if (someRow(agreeing, isOpenRow)) return;
  const other = findRow(elsewhere, isOpenRow);
  if (other !== undefined) found(worker, other.worker);
}
