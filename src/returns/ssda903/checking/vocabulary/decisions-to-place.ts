import { isAfter } from '../../../engine/before-and-after.ts';
import type { Cell, DateCell } from '../../../engine/cell.ts';
import { readableFirst, readableRowsFirst } from '../../../engine/given.ts';
import type { ReturnChild } from '../return-child.ts';
import type { EpisodeRow, Row } from '../return-rows.ts';

type Decision = Row<'placedForAdoption'>;

/** True when the decision to place for adoption has neither a day nor a reason for its end. */
export function stands({ ceasedOn, reasonCeased }: Decision): boolean {
  return ceasedOn.isBlank && reasonCeased.isBlank;
}

/** The days of the child’s decisions, those that are given. */
export function decisionDays({ placedForAdoption }: ReturnChild): readonly DateCell[] {
  return placedForAdoption.map(({ decidedOn }) => decidedOn).filter(({ isBlank }) => !isBlank);
}

/** The days of the child’s decisions when every one was made after the day; none otherwise, nor where there is no day to compare with. Throws NotDecided when none was made by then and one cannot be read. */
export function decidedOnlyAfter(child: ReturnChild, on: DateCell): readonly DateCell[] {
  const days = decisionDays(child);
  return readableFirst(days).every((day) => isAfter(day, on)) ? days : [];
}

/** The child’s decisions that have a day, in order. Throws NotDecided when there are several and a day cannot be read. */
export function decisionsInOrder({ placedForAdoption }: ReturnChild): readonly Decision[] {
  const made = placedForAdoption.filter(({ decidedOn }) => !decidedOn.isBlank);
  return made.toSorted((one, other) => (one.decidedOn.day ?? 0) - (other.decidedOn.day ?? 0));
}

/** The decisions that had ended in last year’s return of the child, those whose day cannot be read last. */
export function decisionsEndedLastYear({ lastYear }: ReturnChild): readonly Decision[] {
  const ended = (lastYear?.placedForAdoption ?? []).filter((decision) => !stands(decision));
  return readableRowsFirst(ended, ({ decidedOn }) => [decidedOn]);
}

/** What is missing of the ends of the child’s decisions, one value of each; why care ended, when there is no decision at all. */
export function missingEnds({ placedForAdoption }: ReturnChild, left: EpisodeRow): readonly Cell[] {
  if (placedForAdoption.length === 0) return [left.reasonEnded];
  return placedForAdoption.flatMap(({ ceasedOn, reasonCeased }): readonly Cell[] =>
    [ceasedOn, reasonCeased].filter(({ isBlank }) => isBlank).slice(0, 1),
  );
}
