import { daysToEntry } from '#domain/chronology/chronology.ts';
import type { Clock } from '#domain/clocks/clock.ts';
import { dueDay } from '#domain/clocks/due.ts';
import { limitOn } from '#domain/definition/timescale.ts';
import { type HistoryRecord, recordsOf } from '#domain/history/child-history.ts';
import { getRecordType, type RecordTypeId } from '#domain/journey/index.ts';
import { lateEntryLimit } from '#domain/journey/limits.ts';
import type { IsoDay } from '#domain/people/person.ts';
import { type AuthoritySettings, limitFor } from '#domain/settings/authority-settings.ts';
import { addDays, dayOf, isoDay } from '#domain/time/day.ts';
import { daysInWords } from '#domain/time/in-words.ts';
import { areBankHolidaysKnown, isWorkingDay, workingDaysBetween } from '#domain/time/working-days.ts';
import { event, type Finding, inWords, realDayIn, undated } from './finding.ts';
import type { FindFacts } from './measure.ts';

/** Which clock of which record type a measure holds to its limit. */
export interface TimedBy {
  readonly type: RecordTypeId;
  /** The id of the timescale. */
  readonly clock: string;
  /** What stops it, in a word: "decided". */
  readonly done: string;
  /** Whether what is not done by its due day counts as out from the next day on, or waits until it is done. */
  readonly undone: 'counts as out' | 'waits';
}

const NO_DUE_DAY =
  'No due day can be counted: the day it began is missing, or lies outside the years whose limits and bank holidays are known.';

/** Finds what was done in time and what was not, by the same clock that the form, the task list and the chronology read. */
export function doneInTime(by: TimedBy): FindFacts {
  return (history, settings, clocks) =>
    recordsOf(history, by.type).flatMap((record) =>
      findingsOf(by, record, findClock(clocks, record, by.clock), settings),
    );
}

/** The clock of a record with the id of its timescale, or undefined when it never started. */
export function findClock(clocks: readonly Clock[], record: HistoryRecord, id: string): Clock | undefined {
  return clocks.find((clock) => clock.clock === id && clock.record === record.id);
}

/** The day that stops a record's clock: the evidence in the field that the timescale names. */
export function doneOn(record: HistoryRecord, clock: string): IsoDay | undefined {
  const timescale = getRecordType(record.type).timescales.find(({ id }) => id === clock);
  return timescale === undefined ? undefined : realDayIn(record, timescale.to);
}

/**
 * The number of working days by whose end something was done: 0 on the day itself. Done on a day that is no working day, it
 * took as long as until the next one, so that it is over the limit exactly when it came after the due day.
 */
export function workingDaysTaken(from: IsoDay, to: IsoDay): number {
  const [start, end] = [dayOf(from), dayOf(to)];
  if (end <= start) return 0;
  return workingDaysBetween(start, end) + (isWorkingDay(end) ? 0 : 1);
}

/** The day after: the first on which something due is overdue. */
export function dayAfter(on: IsoDay): IsoDay {
  return isoDay(addDays(dayOf(on), 1));
}

function findingsOf(
  by: TimedBy,
  record: HistoryRecord,
  clock: Clock | undefined,
  settings: AuthoritySettings,
): readonly Finding[] {
  const done = doneOn(record, by.clock);
  if (done === undefined) return by.undone === 'waits' ? [] : undoneFindings(by, record, clock);
  const stopped = `${capitalised(by.done)} on ${inWords(done)}`;
  if (clock?.dueOn === undefined || !areBankHolidaysKnown(dayOf(done)))
    return [event(record, done, 'excluded', `${stopped}. ${clock?.notApplicable ?? NO_DUE_DAY}`)];
  if (done < clock.startedOn) {
    const order = `${stopped}, before the clock began on ${inWords(clock.startedOn)}: check both dates.`;
    return [event(record, done, 'excluded', order)];
  }
  const isInTime = done <= clock.dueOn;
  const because = `${stopped}, ${isInTime ? 'by' : 'after'} ${dueWords(clock.dueOn, clock)}.`;
  const found = event(record, done, isInTime ? 'in' : 'out', because + lateEntryWords(record, done, settings));
  return [{ ...found, workingDays: workingDaysTaken(clock.startedOn, done) }];
}

function undoneFindings(by: TimedBy, record: HistoryRecord, clock: Clock | undefined): readonly Finding[] {
  if (clock?.dueOn === undefined) return undated(record, 'event', clock?.notApplicable ?? NO_DUE_DAY);
  if (clock.supersededOn !== undefined && clock.supersededOn <= clock.dueOn) return [];
  return [event(record, dayAfter(clock.dueOn), 'out', `Not ${by.done} by ${dueWords(clock.dueOn, clock)}.`)];
}

function dueWords(dueOn: IsoDay, { startedOn }: Clock): string {
  return `the due day ${inWords(dueOn)}, counted from ${inWords(startedOn)}`;
}

/**
 * R038: something done in time but written up late stays in time, and can be told apart. A record first kept late was
 * written up late; one kept in time and changed later may have been completed then, or only corrected: it says just that.
 */
function lateEntryWords(record: HistoryRecord, done: IsoDay, settings: AuthoritySettings): string {
  const last = daysToEntry(done, record.recordedAt);
  // What another system wrote up, and when, is not known here.
  if (last === 0 || record.source !== undefined) return '';
  const within = limitOn(limitFor(lateEntryLimit, settings), done)?.within;
  const due = within === undefined ? undefined : dueDay(within, dayOf(done));
  if (due === undefined || last <= due - dayOf(done)) return '';
  const first = daysToEntry(done, record.firstRecordedAt);
  if (first > due - dayOf(done)) return ` Written up ${daysInWords(first)} later.`;
  return ` The record was last changed ${daysInWords(last)} later.`;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
