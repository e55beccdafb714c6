import { addDays, calendarDateOf, type Day, type Moment, weekdayOf } from '#domain/time/day.ts';
import { dayOfMoment, londonTimeOf, momentOfLondon } from '#domain/time/moment.ts';
import { isWorkingDay, nextWorkingDay } from '#domain/time/working-days.ts';
import type { Randomness } from '../randomness.ts';

const OPENS = 9;
const CLOSES = 17;
const MS_PER_MINUTE = 60_000;

/** When somebody gets in touch, and when it is entered. */
export interface Arrival {
  readonly receivedAt: Moment;
  readonly enteredAt: Moment;
}

/** A moment of the working day, and after the moment given, if one is. */
export function officeMoment(random: Randomness, day: Day, after?: Moment): Moment {
  const moment = momentOfLondon(day, random.whole(OPENS, CLOSES - 1), random.whole(0, 59));
  return after !== undefined && moment <= after ? minutesAfter(after, random.whole(3, 25)) : moment;
}

/** The latest of some days, or of some moments. */
export function latestOf<T extends Day | Moment>(...times: readonly T[]): T {
  return Math.max(...times) as T;
}

/** The earliest of some days, or of some moments. */
export function earliestOf<T extends Day | Moment>(...times: readonly T[]): T {
  return Math.min(...times) as T;
}

/** The moment a number of minutes later. */
export function minutesAfter(moment: Moment, minutes: number): Moment {
  return (moment + minutes * MS_PER_MINUTE) as Moment;
}

/** Some minutes later, while the office is open; else in the first hour of the next working day. */
export function soonAfter(random: Randomness, moment: Moment, least: number, most: number): Moment {
  const soon = minutesAfter(moment, random.whole(least, most));
  const { day, hour } = londonTimeOf(soon);
  return isWorkingDay(day) && hour <= CLOSES ? soon : momentOfLondon(nextWorkingDay(day), OPENS, random.whole(0, 59));
}

/** Somebody gets in touch on a day, at any hour; it is entered at once in the office, else on the next working morning. */
export function arrivalOn(random: Randomness, day: Day): Arrival {
  const receivedAt = momentOfLondon(day, hourOfArrival(random, day), random.whole(0, 59));
  const { hour } = londonTimeOf(receivedAt);
  if (isWorkingDay(day) && hour >= OPENS && hour < CLOSES) {
    return { receivedAt, enteredAt: minutesAfter(receivedAt, random.whole(4, 40)) };
  }
  const entryDay = isWorkingDay(day) && hour < OPENS ? day : nextWorkingDay(day);
  return { receivedAt, enteredAt: momentOfLondon(entryDay, OPENS, random.whole(0, 50)) };
}

/** Somebody gets in touch on the afternoon of a working day, in time to be entered before the office closes. */
export function arrivalInAfternoon(random: Randomness, day: Day): Arrival {
  const receivedAt = momentOfLondon(day, random.whole(14, CLOSES - 1), random.whole(0, 59));
  return { receivedAt, enteredAt: minutesAfter(receivedAt, random.whole(4, 40)) };
}

function hourOfArrival(random: Randomness, day: Day): number {
  if (!isWorkingDay(day)) return random.whole(8, 22);
  return random.weigh([
    [random.whole(OPENS, CLOSES - 1), 86],
    [random.whole(CLOSES, 21), 10],
    [random.whole(7, 8), 4],
  ]);
}

/** The first day, from one on, on which somebody gets in touch: fewer do on weekends, and while schools are away. */
export function dayOfArrival(random: Randomness, from: Day): Day {
  let day = from;
  while (!random.chance(bustleOn(day))) day = addDays(day, 1);
  return day;
}

function bustleOn(day: Day): number {
  if (!isWorkingDay(day)) return weekdayOf(day) > 5 ? 0.15 : 0.2;
  return isSchoolHoliday(day) ? 0.4 : 0.85;
}

/** True on days when English schools are about to be away: near enough for a county that does not exist. */
export function isSchoolHoliday(day: Day): boolean {
  const { month, date } = calendarDateOf(day);
  const inYear = month * 100 + date;
  return SCHOOL_HOLIDAYS.some(([from, until]) => from <= inYear && inYear < until);
}

/** From and before, as month and date: August with July's end, Christmas, New Year, Easter and the half-terms. */
const SCHOOL_HOLIDAYS = [
  [722, 902],
  [1221, 1232],
  [101, 104],
  [402, 416],
  [214, 222],
  [525, 601],
  [1025, 1102],
] as const;

/** The working day on which a thing is written up: mostly the same or the next one, sometimes days late (R037). */
export function writeUpDay(random: Randomness, happened: Moment): Day {
  const day = dayOfMoment(happened);
  const wait = random.weigh([
    [0, 50],
    [1, 38],
    [random.whole(2, 3), 6],
    [random.whole(5, 14), 6],
  ]);
  const entered = addDays(day, wait);
  return isWorkingDay(entered) ? entered : nextWorkingDay(entered);
}
