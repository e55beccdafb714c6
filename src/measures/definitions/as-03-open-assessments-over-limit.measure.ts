import type { Clock } from '#domain/clocks/clock.ts';
import { type ChildHistory, type HistoryRecord, recordsOf, recordsUnder } from '#domain/history/child-history.ts';
import { assessmentLimit } from '#domain/journey/limits.ts';
import { dayOf, isoDay } from '#domain/time/day.ts';
import { nextWorkingDay } from '#domain/time/working-days.ts';
import { type Finding, inWords, spell, undated } from '#measures/engine/finding.ts';
import { limitInWords } from '#measures/engine/limit-in-words.ts';
import { defineMeasure } from '#measures/engine/measure.ts';
import { doneOn, findRecordClock } from '#measures/engine/record-clock.ts';

const CLOCK = 'assessment-from-start';

/** How many of the assessments that are open on a day have been open too long. */
export const openAssessmentsOverLimit = defineMeasure({
  id: 'AS-03',
  version: 1,
  name: `Open assessments over ${limitInWords(assessmentLimit)}`,
  area: 'Assessment',
  numerator: `Open assessments more than ${limitInWords(assessmentLimit)} from their start`,
  denominator: 'Open assessments at snapshot',
  unit: '%',
  window: { usual: 'snapshot', allowed: ['snapshot'] },
  form: 'snapshot',
  polarity: 'low',
  source:
    'Local [L]; Working Together to Safeguard Children 2023 [K]; census query 8670Q asks the same at year end [V]',
  notes:
    'At the end of a day. Over the limit from the first working day after the due day until authorised, or until the service ends; neither of those days counts as open.',
  comparableWith: { nothing: 'A working list: open assessments are not published.' },
  limit: assessmentLimit,
  counts: ['assessment'],
  facts: (history, _, clocks) =>
    recordsOf(history, 'assessment').flatMap((record) =>
      openSpells(history, record, findRecordClock(clocks, record, CLOCK)),
    ),
});

function openSpells(history: ChildHistory, record: HistoryRecord, clock: Clock | undefined): readonly Finding[] {
  const done = doneOn(record, CLOCK);
  if (clock?.dueOn === undefined)
    return done === undefined && !isEnded(history, record)
      ? undated(record, 'spell', 'Open, but its start is missing or lies outside the years that can be counted.')
      : [];
  const { startedOn, dueOn } = clock;
  const since = `Open since ${inWords(startedOn)}`;
  const ended = done ?? clock.supersededOn;
  if (done === undefined && ended !== undefined && ended < startedOn)
    return spell(record, startedOn, undefined, 'excluded', `${since}, after the service had ended: check both dates.`);
  const overdueFrom = isoDay(nextWorkingDay(dayOf(dueOn)));
  return [
    ...spell(record, startedOn, earlier(ended, overdueFrom), 'out', `${since}, due by ${inWords(dueOn)}.`),
    ...spell(record, overdueFrom, ended, 'in', `${since}; the working days allowed ended on ${inWords(dueOn)}.`),
  ];
}

function isEnded(history: ChildHistory, record: HistoryRecord): boolean {
  return recordsUnder(history, record.follows ?? record.id, 'closure').length > 0;
}

function earlier(ended: string | undefined, overdueFrom: string): string {
  return ended !== undefined && ended < overdueFrom ? ended : overdueFrom;
}
