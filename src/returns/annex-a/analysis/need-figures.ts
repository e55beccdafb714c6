import type { Day } from '#domain/time/day.ts';
import { dayInWords } from '#domain/time/in-words.ts';
import { isTwoYears, lengthBand, lengthBands } from '../../engine/length-band.ts';
import { readableDay } from '../../engine/readable.ts';
import type { FigureRow, ReturnFigure } from '../../engine/return-analysis.ts';
import { countFigure, shareFigure } from '../../engine/return-figures.ts';
import { type AnalysedLists, hasEnded, isStillOpen, type Listed, listed, partIn, rowAt } from './analysed-lists.ts';

/** How long ago a child was seen, in weeks, from short to long. */
const SEEN = ['Within 2 weeks', '2 to 4 weeks ago', '4 to 6 weeks ago', 'More than 6 weeks ago', 'Not told'] as const;
const WEEK = 7;

/** Children in need on list 6: how they stand, for how long, and when they were seen. */
export function needFigures({ on, ...lists }: AnalysedLists): readonly ReturnFigure[] {
  const cases = listed({ on, ...lists }, 'childrenInNeed');
  const open = cases.filter(({ row }) => isStillOpen(row.closedOn, on));
  return [
    countFigure(
      { code: 'CN-01-number', name: 'Open cases, by status' },
      open.map((each) => ({ ...told(each, true), parts: [partIn(each.row.caseStatus)] })),
    ),
    countFigure(
      { code: 'open-by-need', name: 'Open cases, by primary need' },
      open.map((each) => ({ ...told(each, true), parts: [partIn(each.row.primaryNeed)] })),
    ),
    shareFigure(
      { code: 'CN-02', name: 'Open cases of 2 years or more', comparedWith: 'CN-02', parts: lengthBands },
      open.flatMap((each) => {
        const from = readableDay(each.row.startedOn);
        if (from === undefined || from > on) return [];
        return [{ ...told(each, isTwoYears(from, on)), parts: [lengthBand(from, on)] }];
      }),
    ),
    shareFigure(
      { code: 'seen-in-6-weeks', name: 'Children of open cases seen in the last 6 weeks', parts: SEEN },
      open.flatMap(({ child, row }) => {
        if (row.lastSeenOn.fault !== undefined) return [];
        const seen = readableDay(row.lastSeenOn);
        const because = seen === undefined ? 'It is not told when.' : `Last seen on ${dayInWords(seen)}.`;
        const counts = seen !== undefined && on - seen <= 6 * WEEK;
        return [rowAt(child.id, row.lastSeenOn, { because, counts, parts: [seenBand(seen, on)] })];
      }),
    ),
    countFigure(
      { code: 'closures', name: 'Cases closed, by reason' },
      cases
        .filter(({ row }) => hasEnded(row.closedOn, on))
        .map((each) => ({ ...told(each, true), parts: [partIn(each.row.closureReason)] })),
    ),
  ];
}

function told({ child, row }: Listed<'childrenInNeed'>, counts: boolean): FigureRow {
  const [from, until] = [readableDay(row.startedOn), readableDay(row.closedOn)];
  const began = from === undefined ? 'It is not told when it began' : `Open since ${dayInWords(from)}`;
  const ended = until === undefined ? '' : `, closed on ${dayInWords(until)}`;
  return rowAt(child.id, row.id, { because: `${began}${ended}.`, counts });
}

function seenBand(seen: Day | undefined, on: Day): (typeof SEEN)[number] {
  const [fortnight, month, sixWeeks, longer, never] = SEEN;
  if (seen === undefined) return never;
  if (on - seen <= 2 * WEEK) return fortnight;
  if (on - seen <= 4 * WEEK) return month;
  return on - seen <= 6 * WEEK ? sixWeeks : longer;
}
