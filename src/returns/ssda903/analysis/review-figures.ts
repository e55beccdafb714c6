import type { Day } from '#domain/time/day.ts';
import { countInWords, dayInWords } from '#domain/time/in-words.ts';
import { addMonths } from '#domain/time/months.ts';
import { addWorkingDays, areBankHolidaysKnown } from '#domain/time/working-days.ts';
import { readableCode, readableDay } from '../../engine/readable.ts';
import type { FigureRow, ReturnFigure } from '../../engine/return-analysis.ts';
import { shareFigure } from '../../engine/return-figures.ts';
import {
  type AnalysedChild,
  type AnalysedYear,
  ageOf,
  careOfNow,
  type LookedAfter,
  lookedAfter,
} from './analysed-child.ts';
import { partIn } from './part-in.ts';
import { rowAt } from './row-at.ts';

/** Working days from the start of care to the first review, then months to the second and to each later one (regulation 33 of 2010 [K]). */
const DAYS_TO_FIRST = 20;
const MONTHS_TO_SECOND = 3;
const MONTHS_TO_NEXT = 6;
const YOUNGEST_TO_TAKE_PART = 4;
const TAKES_PART: readonly (string | undefined)[] = ['PN1', 'PN2', 'PN3', 'PN5', 'PN6'];

/** Whether children’s reviews were held in time, and whether children took part in them. */
export function reviewFigures(children: readonly AnalysedChild[], year: AnalysedYear): readonly ReturnFigure[] {
  const all = lookedAfter(children);
  const from = dayInWords(year.toldFrom);
  return [
    shareFigure(
      {
        code: 'RV-01',
        name: 'Children whose every review of the year was in time',
        note: `Of those looked after on 31 March with a review due by then: first within 20 working days, second within three months, later ones within six. Reviews before ${from} are not told: of care that began earlier the first review told is held to six months of that day.`,
      },
      all.flatMap((child) => inTimeRow(child, year) ?? []),
    ),
    shareFigure(
      {
        code: 'RV-02',
        name: 'First review within 20 working days, of those who started in the year and are still looked after',
      },
      all.flatMap((child) => firstRow(child, year) ?? []),
    ),
    shareFigure(
      { code: 'RV-03', name: 'Reviews in which children aged 4 and over took part' },
      children.flatMap((child) => takingPart(child, year)),
    ),
  ];
}

function inTimeRow(child: LookedAfter, year: AnalysedYear): FigureRow | undefined {
  const start = careOfNow(child);
  const verdict = reviewedInTime(start.from, reviewsOf(child, start.from, year), year);
  if (verdict === undefined) return undefined;
  const { because, isInTime } = verdict;
  const cell = child.child.reviews[0]?.reviewedOn ?? child.now.row.startedOn;
  return rowAt(child, cell, { because: `Looked after since ${dayInWords(start.from)}. ${because}`, counts: isInTime });
}

function reviewedInTime(startedOn: Day, held: readonly Day[], { opensOn, closesOn, toldFrom }: AnalysedYear) {
  const isWholeTold = startedOn >= toldFrom && areBankHolidaysKnown(startedOn);
  let due = isWholeTold ? addWorkingDays(startedOn, DAYS_TO_FIRST) : addMonths(toldFrom, MONTHS_TO_NEXT);
  if (due > closesOn && held.length === 0) return undefined;
  for (const [at, day] of held.entries()) {
    // One that was late before the year began is no concern of this year.
    if (day > due && day >= opensOn)
      return { isInTime: false, because: `Reviewed on ${dayInWords(day)}, due by ${dayInWords(due)}.` };
    due = addMonths(day, isWholeTold && at === 0 ? MONTHS_TO_SECOND : MONTHS_TO_NEXT);
  }
  if (due <= closesOn) return { isInTime: false, because: `A review was due by ${dayInWords(due)} and none is told.` };
  return { isInTime: true, because: `${countInWords(held.length, 'review')} told, each in time.` };
}

function firstRow(child: LookedAfter, year: AnalysedYear): FigureRow | undefined {
  const { from, isKnown } = careOfNow(child);
  if (!isKnown || from < year.opensOn || !areBankHolidaysKnown(from)) return undefined;
  const due = addWorkingDays(from, DAYS_TO_FIRST);
  if (due > year.closesOn) return undefined;
  const [first] = reviewsOf(child, from, year);
  const counts = first !== undefined && first <= due;
  const held = first === undefined ? 'none is told' : `held on ${dayInWords(first)}`;
  const because = `Started on ${dayInWords(from)}; first review due by ${dayInWords(due)}, ${held}.`;
  return rowAt(child, child.now.row.startedOn, { because, counts });
}

/** The days of the child’s reviews that the files tell, since care began and up to 31 March. */
function reviewsOf({ child }: LookedAfter, since: Day, { closesOn }: AnalysedYear): readonly Day[] {
  const rows = [...(child.lastYear?.reviews ?? []), ...child.reviews];
  const days = rows.flatMap(({ reviewedOn }) => readableDay(reviewedOn) ?? []);
  return [...new Set(days)].filter((day) => since <= day && day <= closesOn).toSorted((one, other) => one - other);
}

function takingPart(child: AnalysedChild, { opensOn, closesOn }: AnalysedYear): readonly FigureRow[] {
  return child.child.reviews.flatMap(({ reviewedOn, participation }) => {
    const on = readableDay(reviewedOn);
    const code = readableCode(participation);
    if (on === undefined || on < opensOn || on > closesOn || code === undefined) return [];
    if ((ageOf(child, on) ?? 0) < YOUNGEST_TO_TAKE_PART) return [];
    const part = partIn('REVIEW_CODE', participation);
    const because = `Reviewed on ${dayInWords(on)}: ${part}.`;
    return [rowAt(child, reviewedOn, { because, counts: TAKES_PART.includes(code), parts: [part] })];
  });
}
