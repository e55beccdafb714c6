import type { Clock } from '#domain/clocks/clock.ts';
import { type HistoryRecord, recordsOf } from '#domain/history/child-history.ts';
import { getRecordType, type RecordTypeId } from '#domain/journey/index.ts';
import type { IsoDay } from '#domain/people/person.ts';
import type { AuthoritySettings } from '#domain/settings/authority-settings.ts';
import { dayOf } from '#domain/time/day.ts';
import { countInWords, upperFirst } from '#domain/time/in-words.ts';
import { areBankHolidaysKnown } from '#domain/time/working-days.ts';
import { dayAfter } from './day-after.ts';
import { event, type Finding, inWords, undated } from './finding.ts';
import { lateEntryWords } from './late-entry-words.ts';
import type { FindFacts } from './measure.ts';
import { doneOn, findRecordClock, findTimescale } from './record-clock.ts';
import { workingDaysTaken } from './working-days-taken.ts';

/** Which clock of which record type a measure holds to its limit. */
export interface TimedBy {
  readonly type: RecordTypeId;
  /** The id of the timescale. */
  readonly clock: string;
  /** What stops it, in a word: "decided". */
  readonly done: string;
  /** Whether what is not done by its due day counts as out from the next day on, or waits until it is done. */
  readonly undone: 'counts as out' | 'waits';
  /**
   * By what it is in time: by the end of its due day, or by no more working days than the limit. The two differ where it
   * is done after its due day and before the next working day.
   */
  readonly inTimeBy: 'due day' | 'working days';
}

const NO_DUE_DAY =
  'No due day can be counted: the day it began is missing, or lies outside the years whose limits and bank holidays are known.';

/** Finds what was done in time and what was not, by the same clock that the form, the task list and the chronology read. */
export function doneInTime(by: TimedBy): FindFacts {
  return (history, settings, clocks) =>
    recordsOf(history, by.type).flatMap((record) =>
      findingsOf(by, record, findRecordClock(clocks, record, by.clock), settings),
    );
}

function findingsOf(
  by: TimedBy,
  record: HistoryRecord,
  clock: Clock | undefined,
  settings: AuthoritySettings,
): readonly Finding[] {
  const done = doneOn(record, by.clock, clock);
  if (done === undefined) return by.undone === 'waits' ? [] : undoneFindings(by, record, clock);
  const stopped = `${upperFirst(by.done)} on ${inWords(done)}`;
  if (clock?.dueOn === undefined || !areBankHolidaysKnown(dayOf(done)))
    return [event(record, done, 'excluded', `${stopped}. ${clock?.notApplicable ?? NO_DUE_DAY}`)];
  if (done < clock.startedOn) {
    const order = `${stopped}, before the clock began on ${inWords(clock.startedOn)}: check both dates.`;
    return [event(record, done, 'excluded', order)];
  }
  const isByDueDay = done <= clock.dueOn;
  const because = `${stopped}, ${isByDueDay ? 'by' : 'after'} ${dueWords(clock.dueOn, clock)}.`;
  const late = lateEntryWords(record, done, settings);
  if (by.inTimeBy === 'due day') return [event(record, done, isByDueDay ? 'in' : 'out', because + late)];
  const taken = workingDaysTaken(clock.startedOn, done);
  const isInTime = taken <= workingDaysTaken(clock.startedOn, clock.dueOn);
  const words = takenWords(taken, isInTime && !isByDueDay);
  return [{ ...event(record, done, isInTime ? 'in' : 'out', because + words + late), workingDays: taken }];
}

function takenWords(taken: number, isInTimeAllTheSame: boolean): string {
  const words = countInWords(taken, 'working day');
  if (!isInTimeAllTheSame) return ` It took ${words}.`;
  return ` No working day had come since, so it took ${words}: in time here, though its clock says late.`;
}

function undoneFindings(by: TimedBy, record: HistoryRecord, clock: Clock | undefined): readonly Finding[] {
  if (clock === undefined) return isStillToBegin(by, record) ? [] : undated(record, 'event', NO_DUE_DAY);
  const { startedOn, dueOn, supersededOn, notApplicable } = clock;
  if (dueOn === undefined) return [event(record, startedOn, 'excluded', notApplicable ?? NO_DUE_DAY)];
  if (supersededOn !== undefined && supersededOn <= dueOn) return [];
  return [event(record, dayAfter(dueOn), 'out', `Not ${by.done} by ${dueWords(dueOn, clock)}.`)];
}

/** True while what starts the clock is still to come: a contact that is not decided owes its referrer nothing yet. */
function isStillToBegin(by: TimedBy, record: HistoryRecord): boolean {
  const from = findTimescale(record, by.clock)?.from;
  if (from === undefined || 'preceding' in from) return false;
  return from.field !== getRecordType(record.type).happenedOn && record.facts[from.field] === undefined;
}

function dueWords(dueOn: IsoDay, { startedOn }: Clock): string {
  return `the due day ${inWords(dueOn)}, counted from ${inWords(startedOn)}`;
}
