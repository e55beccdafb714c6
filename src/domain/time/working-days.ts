import { addDays, type Day, dayOfCalendarDate, isoDay, weekdayOf } from './day.ts';
import { bankHolidayYears, englandAndWalesBankHolidays } from './england-and-wales-bank-holidays.data.ts';

// A working day is not a Saturday, a Sunday, Christmas Day, Good Friday or a bank holiday: the wording of the private
// fostering regulations (Wales) 2006 [V]; the English regulations say the same [K].

const FIRST = dayOfCalendarDate(bankHolidayYears.first, 1, 1);
const LAST = dayOfCalendarDate(bankHolidayYears.last, 12, 31);
const SATURDAY = 6;

/** Every working day in order, and for each calendar day since the first how many of them have come by its end. */
const { workingDays, countByEndOf } = buildTable();

/** True when the day is inside the years whose bank holidays are known; every other question about working days throws outside them. */
export function areBankHolidaysKnown(day: Day): boolean {
  return Number.isInteger(day) && day >= FIRST && day <= LAST;
}

/** True unless the day is a Saturday, a Sunday, Christmas Day, Good Friday or a bank holiday in England and Wales. */
export function isWorkingDay(day: Day): boolean {
  return workingDays[workingDaysByEndOf(day) - 1] === day;
}

/**
 * The day by whose end something due within `count` working days must happen: the event day is day 0, the next working
 * day is day 1, whether or not the event fell on a working day. A negative count goes back: the working day before is -1.
 */
export function addWorkingDays(day: Day, count: number): Day {
  if (!Number.isInteger(count)) throw new RangeError(`Working days are counted in whole numbers, not ${count}.`);
  const byEnd = workingDaysByEndOf(day);
  if (count === 0) return day;
  const before = isWorkingDay(day) ? byEnd - 1 : byEnd;
  const found = count > 0 ? workingDays[byEnd + count - 1] : workingDays[before + count];
  if (found === undefined) throw outsideKnownYears(`The day ${count} working days from ${isoDay(day)}`);
  return found;
}

/** How many working days come after `from`, up to and including `to`: 0 on the same day, negative when `to` is the earlier. */
export function workingDaysBetween(from: Day, to: Day): number {
  return workingDaysByEndOf(to) - workingDaysByEndOf(from);
}

/** The last working day before the day, which itself does not count. */
export function previousWorkingDay(day: Day): Day {
  return addWorkingDays(day, -1);
}

/** The first working day after the day, which itself does not count. */
export function nextWorkingDay(day: Day): Day {
  return addWorkingDays(day, 1);
}

/** The day itself when it is a working day, otherwise the next one: when "the same working day" is due. */
export function workingDayOnOrAfter(day: Day): Day {
  return isWorkingDay(day) ? day : nextWorkingDay(day);
}

function workingDaysByEndOf(day: Day): number {
  const count = countByEndOf[day - FIRST];
  if (count === undefined) throw outsideKnownYears(Number.isInteger(day) ? isoDay(day) : String(day));
  return count;
}

function outsideKnownYears(what: string): RangeError {
  const { first, last } = bankHolidayYears;
  return new RangeError(
    `${what} is outside ${first} to ${last}, the years whose bank holidays are known: check the date.`,
  );
}

function buildTable(): { workingDays: readonly Day[]; countByEndOf: readonly number[] } {
  const holidays = new Set(englandAndWalesBankHolidays.map((holiday) => holiday.on));
  const workingDays: Day[] = [];
  const countByEndOf: number[] = [];
  for (let day = FIRST; day <= LAST; day = addDays(day, 1)) {
    if (weekdayOf(day) < SATURDAY && !holidays.has(day)) workingDays.push(day);
    countByEndOf.push(workingDays.length);
  }
  return { workingDays, countByEndOf };
}
