import type { Cell } from '../../../engine/cell.ts';
import { filledOf } from '../../../engine/given.ts';
import type { ReturnChild } from '../return-child.ts';
import type { Row } from '../return-rows.ts';

/** The answers about a care leaver (OC3). */
export function leaverAnswers({ inTouch, activity, accommodation }: Row<'leavers'>): readonly Cell[] {
  return [inTouch, activity, accommodation];
}

/** The answers about an adoption (AD1). */
export function adoptionAnswers(row: Row<'adoptions'>): readonly Cell[] {
  return [row.decidedOn, row.matchedOn, row.fosterCarers, row.adopters, row.adoptersSex, row.adoptersStatus];
}

/** The four answers about health that go together (OC2). */
export function healthAnswers(row: Row<'outcomes'>): readonly Cell[] {
  return [row.immunisations, row.dentalCheck, row.healthAssessment, row.substanceMisuse];
}

/** Every answer about outcomes that is yes or no (OC2), in the order of the table. */
export function outcomeAnswers(row: Row<'outcomes'>): readonly Cell[] {
  const { convicted, healthCheck, interventionReceived, interventionOffered } = row;
  return [convicted, healthCheck, ...healthAnswers(row), interventionReceived, interventionOffered];
}

/** True when something stands in every one. */
export function areAllFilled(cells: readonly Cell[]): boolean {
  return filledOf(cells).length === cells.length;
}

/** Those in which nothing stands. */
export function blankOf(cells: readonly Cell[]): readonly Cell[] {
  return cells.filter(({ isBlank }) => isBlank);
}

/** The answers about a child as a care leaver (OC3) that were given. */
export function leaverAnswersGiven({ leavers }: ReturnChild): readonly Cell[] {
  return filledOf(leavers.flatMap((row) => leaverAnswers(row)));
}
