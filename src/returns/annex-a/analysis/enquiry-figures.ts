import { countInWords, dayInWords } from '#domain/time/in-words.ts';
import { conferenceLimit } from '../../engine/conference-limit.ts';
import { isGiven } from '../../engine/given.ts';
import { readableDay } from '../../engine/readable.ts';
import type { FigureRow, ReturnFigure } from '../../engine/return-analysis.ts';
import { countFigure, shareFigure } from '../../engine/return-figures.ts';
import { workingDaysTaken } from '../../engine/working-days-taken.ts';
import { type AnalysedLists, isReadAs, type Listed, listed, rowAt } from './analysed-lists.ts';

/** Section 47 enquiries and initial conferences on list 5. */
export function enquiryFigures(lists: AnalysedLists): readonly ReturnFigure[] {
  const enquiries = listed(lists, 'enquiries');
  const held = enquiries.filter(({ row }) => readableDay(row.conferenceOn) !== undefined);
  return [
    countFigure(
      { code: 'enquiries', name: 'Section 47 enquiries' },
      enquiries.map((each) => told(each, true)),
    ),
    shareFigure(
      { code: 'SP-02', name: 'Section 47 enquiries that led to an initial conference' },
      enquiries.flatMap((each) =>
        each.row.conferenceOn.fault === undefined ? [told(each, !each.row.conferenceOn.isBlank)] : [],
      ),
    ),
    countFigure(
      { code: 'conferences', name: 'Initial child protection conferences' },
      held.map((each) => told(each, true)),
    ),
    shareFigure(
      {
        code: 'SP-03',
        name: `Conferences within ${countInWords(conferenceLimit, 'working day')} of the strategy discussion`,
        comparedWith: 'SP-03',
      },
      held.flatMap(timedRow),
    ),
    shareFigure(
      { code: 'conferences-to-plan', name: 'Initial conferences that resulted in a plan' },
      held.flatMap((each) =>
        isGiven(each.row.planResulted) ? [told(each, isReadAs(each.row.planResulted, 'yes'))] : [],
      ),
    ),
  ];
}

function told({ child, row }: Listed<'enquiries'>, counts: boolean): FigureRow {
  const [from, held] = [readableDay(row.startedOn), readableDay(row.conferenceOn)];
  const began =
    from === undefined ? 'The day of the strategy discussion is not told' : `Discussed on ${dayInWords(from)}`;
  const then = held === undefined ? 'no conference' : `conference on ${dayInWords(held)}`;
  return rowAt(child.id, row.startedOn, { because: `${began}, ${then}.`, counts });
}

function timedRow(each: Listed<'enquiries'>): readonly FigureRow[] {
  const [from, held] = [readableDay(each.row.startedOn), readableDay(each.row.conferenceOn)];
  const days = held === undefined ? undefined : workingDaysTaken(from, held);
  if (days === undefined) return [];
  const row = told(each, days <= conferenceLimit);
  return [{ ...row, because: `${row.because} ${countInWords(days, 'working day')}.` }];
}
