import type { Day } from '#domain/time/day.ts';
import { countInWords, dayInWords } from '#domain/time/in-words.ts';
import { isGiven } from '../../engine/given.ts';
import { isTwoYears, lengthBand, lengthBands } from '../../engine/length-band.ts';
import { readableDay } from '../../engine/readable.ts';
import type { FigureRow, ReturnFigure } from '../../engine/return-analysis.ts';
import { countFigure, shareFigure } from '../../engine/return-figures.ts';
import { isInListPeriod } from '../checking/vocabulary/list-period.ts';
import {
  type AnalysedLists,
  hasEnded,
  isReadAs,
  isStillOpen,
  type Listed,
  listed,
  partIn,
  readableNumber,
  rowAt,
} from './analysed-lists.ts';

const FOUR_WEEKS = 28;

/** Child protection plans on list 7: category, length, those that come again, and visits. */
export function protectionPlanFigures(lists: AnalysedLists): readonly ReturnFigure[] {
  const { on } = lists;
  const plans = listed(lists, 'protectionPlans');
  const open = plans.filter(({ row }) => isStillOpen(row.endedOn, on));
  const started = plans.filter(({ row }) => isInListPeriod(readableDay(row.startedOn), on));
  const ended = plans.filter(({ row }) => hasEnded(row.endedOn, on));
  return [
    countFigure(
      { code: 'CP-01-number', name: 'Open plans, by latest category' },
      open.map((each) => ({ ...told(each, true), parts: [partIn(each.row.latestCategory)] })),
    ),
    shareFigure(
      { code: 'CP-05', name: 'Open plans that have lasted 2 years or more', comparedWith: 'CP-05', parts: lengthBands },
      open.flatMap((each) => lengthRow(each, on)),
    ),
    countFigure(
      { code: 'plans-started', name: 'Plans started in six months' },
      started.map((each) => told(each, true)),
    ),
    shareFigure(
      { code: 'CP-03', name: 'Plans started that are the second or a later one of the child', comparedWith: 'CP-03' },
      started.flatMap((each) => repeatRow(each)),
    ),
    countFigure(
      { code: 'CP-ended', name: 'Plans ended, by how long they lasted', parts: lengthBands },
      ended.flatMap((each) => {
        const until = readableDay(each.row.endedOn);
        return until === undefined ? [] : lengthRow(each, until).map((row) => ({ ...row, counts: true }));
      }),
    ),
    ...visitFigures(open, on),
  ];
}

function visitFigures(open: readonly Listed<'protectionPlans'>[], on: Day): readonly ReturnFigure[] {
  return [
    shareFigure(
      { code: 'plan-visits', name: 'Children with an open plan visited in the last four weeks' },
      open.flatMap(({ child, row }) => {
        if (row.lastVisitOn.fault !== undefined) return [];
        const day = readableDay(row.lastVisitOn);
        const because = day === undefined ? 'It is not told when.' : `Last visited on ${dayInWords(day)}.`;
        return [rowAt(child.id, row.lastVisitOn, { because, counts: day !== undefined && on - day <= FOUR_WEEKS })];
      }),
    ),
    shareFigure(
      { code: 'plan-seen-alone', name: 'Children with an open plan seen alone at the last visit' },
      open.flatMap(({ child, row }) =>
        isGiven(row.seenAlone)
          ? [
              rowAt(child.id, row.seenAlone, {
                because: `Seen alone: ${partIn(row.seenAlone).toLowerCase()}.`,
                counts: isReadAs(row.seenAlone, 'yes'),
              }),
            ]
          : [],
      ),
    ),
  ];
}

function told({ child, row }: Listed<'protectionPlans'>, counts: boolean): FigureRow {
  const [from, until] = [readableDay(row.startedOn), readableDay(row.endedOn)];
  const began = from === undefined ? 'Its start is not told' : `Plan since ${dayInWords(from)}`;
  const ended = until === undefined ? '' : `, ended on ${dayInWords(until)}`;
  return rowAt(child.id, row.startedOn, { because: `${began}${ended}.`, counts });
}

function lengthRow(each: Listed<'protectionPlans'>, until: Day): readonly FigureRow[] {
  const from = readableDay(each.row.startedOn);
  if (from === undefined || from > until) return [];
  return [{ ...told(each, isTwoYears(from, until)), parts: [lengthBand(from, until)] }];
}

function repeatRow(each: Listed<'protectionPlans'>): readonly FigureRow[] {
  const number = readableNumber(each.row.previousPlans);
  if (number === undefined) return [];
  const row = told(each, number > 0);
  return [{ ...row, because: `${row.because} ${countInWords(number, 'earlier plan')}.` }];
}
