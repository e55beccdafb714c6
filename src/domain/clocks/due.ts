import type { Within } from '#domain/definition/timescale.ts';
import { addDays, type Day } from '#domain/time/day.ts';
import { explainDays, explainMonths, explainWorkingDays } from '#domain/time/explain.ts';
import { dayInWords } from '#domain/time/in-words.ts';
import { addMonths } from '#domain/time/months.ts';
import { addWorkingDays, areBankHolidaysKnown, workingDayOnOrAfter } from '#domain/time/working-days.ts';

/** No limit counts more working days than fit into a year: past this the calendar of bank holidays could run out half-way. */
const LONGEST_WAIT = 366;

/** The day at whose end something is due. The day it starts is day 0. Undefined when the calendar does not reach so far. */
export function dueDay(within: Within, start: Day): Day | undefined {
  if (!areBankHolidaysKnown(start) || !areBankHolidaysKnown(addDays(start, LONGEST_WAIT))) return undefined;
  switch (within.unit) {
    case 'working days':
      return addWorkingDays(start, within.count);
    case 'same working day':
      return workingDayOnOrAfter(start);
    case 'days':
      return addDays(start, within.count);
    case 'months':
      return addMonths(start, within.count);
  }
}

/** The due day in words, with the days that were not counted named. */
export function explainDue(within: Within, start: Day): string {
  switch (within.unit) {
    case 'working days':
      return explainWorkingDays(start, within.count).words;
    case 'same working day': {
      const due = workingDayOnOrAfter(start);
      return due === start
        ? `The same working day: ${dayInWords(start)}.`
        : `${dayInWords(start)} is not a working day, so the next one counts: ${dayInWords(due)}.`;
    }
    case 'days':
      return explainDays(start, within.count).words;
    case 'months':
      return explainMonths(start, within.count).words;
  }
}
