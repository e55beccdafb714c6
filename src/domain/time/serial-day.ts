import { addDays, type Day, dayOfCalendarDate } from './day.ts';

const LAST = 2_958_465;
/** Spreadsheets count a 29 February 1900 that never was, so that from 1 March on every day has one number more. */
const NEVER_WAS = 60;
const BEFORE_FIRST = dayOfCalendarDate(1899, 12, 31);

/** The day a spreadsheet means by a number, counted from 1 on 1 January 1900 to the end of 9999; undefined for any other. */
export function dayOfSerial(serial: number): Day | undefined {
  if (!Number.isInteger(serial) || serial < 1 || serial > LAST || serial === NEVER_WAS) return undefined;
  return addDays(BEFORE_FIRST, serial > NEVER_WAS ? serial - 1 : serial);
}
