import { addDays, type Day, dayOfCalendarDate, weekdayOf } from './day.ts';

/** A weekday on which England and Wales do not work: a bank holiday, Christmas Day or Good Friday. */
export interface BankHoliday {
  readonly on: Day;
  readonly title: string;
  /** Why it is not as in other years; absent when it is. */
  readonly because?: string;
}

const MONDAY = 1;
const SATURDAY = 6;

/**
 * The eight holidays a year has by the usual rules, in order, before anything a proclamation moved or added that year.
 * Banking and Financial Dealings Act 1971, Schedule 1, with the yearly proclamations for New Year's Day, early May and
 * substitute days; Good Friday and Christmas Day are holidays by common law [K].
 */
export function usualBankHolidays(year: number): readonly BankHoliday[] {
  const easter = easterSunday(year);
  return [
    newYearsDay(year),
    { on: addDays(easter, -2), title: 'Good Friday' },
    { on: addDays(easter, 1), title: 'Easter Monday' },
    { on: mondayOnOrAfter(dayOfCalendarDate(year, 5, 1)), title: 'Early May bank holiday' },
    { on: mondayOnOrAfter(dayOfCalendarDate(year, 5, 25)), title: 'Spring bank holiday' },
    { on: mondayOnOrAfter(dayOfCalendarDate(year, 8, 25)), title: 'Summer bank holiday' },
    ...christmas(year),
  ];
}

/** Easter Sunday of the western churches: the Gregorian computus, as the Calendar (New Style) Act 1750 tables give it. */
export function easterSunday(year: number): Day {
  const century = Math.floor(year / 100);
  const lunarCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const toFullMoon = (19 * (year % 19) + century - Math.floor(century / 4) - lunarCorrection + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - toFullMoon - (year % 4)) % 7;
  const weekEarlier = Math.floor(((year % 19) + 11 * toFullMoon + 22 * toSunday) / 451);
  return dayOfCalendarDate(year, 3, 22 + toFullMoon + toSunday - 7 * weekEarlier);
}

function newYearsDay(year: number): BankHoliday {
  const first = dayOfCalendarDate(year, 1, 1);
  if (weekdayOf(first) < SATURDAY) return { on: first, title: 'New Year’s Day' };
  return { on: mondayOnOrAfter(first), title: 'New Year’s Day substitute day' };
}

/** Christmas Day and Boxing Day, or the weekdays in their place: no holiday is lost to a weekend. */
function christmas(year: number): readonly BankHoliday[] {
  const christmasDay = dayOfCalendarDate(year, 12, 25);
  const boxingDay = { on: addDays(christmasDay, 1), title: 'Boxing Day' };
  const substitute = { title: 'Boxing Day substitute day' };
  switch (weekdayOf(christmasDay)) {
    case 5: // Boxing Day is a Saturday
      return [
        { on: christmasDay, title: 'Christmas Day' },
        { on: addDays(christmasDay, 3), ...substitute },
      ];
    case 6: // both fall on the weekend
      return [
        { on: addDays(christmasDay, 2), title: 'Christmas Day substitute day' },
        { on: addDays(christmasDay, 3), ...substitute },
      ];
    case 7: // Boxing Day is a Monday and stays, so Tuesday stands for Christmas Day
      return [boxingDay, { on: addDays(christmasDay, 2), title: 'Christmas Day substitute day' }];
    default:
      return [{ on: christmasDay, title: 'Christmas Day' }, boxingDay];
  }
}

function mondayOnOrAfter(day: Day): Day {
  return addDays(day, (MONDAY + 7 - weekdayOf(day)) % 7);
}
