import { dueDay } from '#domain/clocks/due.ts';
import { limitOn } from '#domain/definition/timescale.ts';
import { assessmentLimit } from '#domain/journey/limits.ts';
import { type Day, isoDay } from '#domain/time/day.ts';
import { dayInWords } from '#domain/time/in-words.ts';
import { isGiven } from '../../engine/given.ts';
import { readableDay } from '../../engine/readable.ts';
import type { ReturnFigure } from '../../engine/return-analysis.ts';
import { countFigure, medianFigure, shareFigure } from '../../engine/return-figures.ts';
import { timeTakenInWords, workingDaysTaken } from '../../engine/working-days-taken.ts';
import type { WrittenCodeCell } from '../checking/written-cell.ts';
import { type AnalysedLists, isReadAs, isStillOpen, listed, rowAt } from './analysed-lists.ts';

/** Assessments on list 4: how many, how long they took, and what they found. */
export function assessmentFigures(lists: AnalysedLists): readonly ReturnFigure[] {
  const done = listed(lists, 'assessments').flatMap((each) => doneRow(each, lists.on));
  const timed = done.flatMap(({ row, workingDays }) => (workingDays === undefined ? [] : { row, amount: workingDays }));
  return [
    countFigure(
      { code: 'assessments', name: 'Assessments authorised, by whether support is needed' },
      done.map(({ row, found }) => ({ ...row, parts: [found] })),
    ),
    shareFigure(
      {
        code: 'AS-01',
        name: 'Assessments authorised in time',
        comparedWith: 'AS-01',
        note: 'Counted from the start of the assessment: list 4 does not say when the child was referred, so that this may be higher than the published figure.',
      },
      done.flatMap(({ row, isInTime }) => (isInTime === undefined ? [] : [{ ...row, counts: isInTime }])),
    ),
    medianFigure({ code: 'AS-04', name: 'Median working days from start to authorisation' }, timed),
    shareFigure(
      { code: 'AS-03', name: 'Open assessments that are over the limit' },
      listed(lists, 'assessments').flatMap((each) => openRow(each, lists.on)),
    ),
    shareFigure(
      { code: 'FD-09', name: 'Assessments that found no need of support' },
      listed(lists, 'assessments').flatMap(({ child, row }) => {
        if (!isGiven(row.needsSupport)) return [];
        const because = `Support is ${isReadAs(row.needsSupport, 'yes') ? 'needed' : 'not needed'}.`;
        return [rowAt(child.id, row.needsSupport, { because, counts: isReadAs(row.needsSupport, 'no') })];
      }),
    ),
  ];
}

type Assessed = ReturnType<typeof listed<'assessments'>>[number];

function doneRow({ child, row }: Assessed, on: Day) {
  const [from, until] = [readableDay(row.startedOn), readableDay(row.authorisedOn)];
  if (until === undefined || until > on) return [];
  const workingDays = workingDaysTaken(from, until);
  const because = `Authorised on ${dayInWords(until)}: ${timeTakenInWords(from, until)}.`;
  const due = from === undefined || workingDays === undefined ? undefined : lastDay(from);
  return [
    {
      row: rowAt(child.id, row.authorisedOn, { because, counts: true }),
      found: foundIn(row.needsSupport),
      workingDays,
      isInTime: due === undefined ? undefined : until <= due,
    },
  ];
}

function foundIn(needsSupport: WrittenCodeCell): string {
  if (isReadAs(needsSupport, 'yes')) return 'Needs support';
  return isReadAs(needsSupport, 'no') ? 'Needs none' : 'Not told';
}

function openRow({ child, row }: Assessed, on: Day) {
  const from = readableDay(row.startedOn);
  const due = from === undefined ? undefined : lastDay(from);
  if (from === undefined || due === undefined || !isStillOpen(row.authorisedOn, on)) return [];
  const because = `Started on ${dayInWords(from)}, to be authorised by ${dayInWords(due)}.`;
  return [rowAt(child.id, row.startedOn, { because, counts: due < on })];
}

function lastDay(from: Day): Day | undefined {
  const limit = limitOn(assessmentLimit, isoDay(from));
  return limit === undefined ? undefined : dueDay(limit.within, from);
}
