import { parseDay } from '#domain/time/day.ts';
import { parseMoment } from '#domain/time/moment.ts';
import { dayOfAnswer } from '../day-of-answer.ts';
import type { DateField, InstantField } from '../field.ts';
import type { Issue } from '../issue.ts';
import { answerIssue, type Place, quoted } from './answer-issue.ts';

/** What is wrong with a date: not of the calendar, or still to come where it may not be. */
export function checkDate(field: DateField, value: unknown, place: Place, now: string): readonly Issue[] {
  const day = typeof value === 'string' ? parseDay(value) : undefined;
  if (day === undefined) return [answerIssue(place, 'not-a-date', `${quoted(field)} must be a real date`)];
  if (field.mayBeFuture === true || !isAfter(day, dayOfAnswer(now))) return [];
  return [answerIssue(place, 'future', `${quoted(field)} must be today or in the past`)];
}

/** What is wrong with a date and time: not one, or still to come. Known only by the day, any time of today has come. */
export function checkInstant(field: InstantField, value: unknown, place: Place, now: string): readonly Issue[] {
  const moment = typeof value === 'string' ? parseMoment(value) : undefined;
  if (moment === undefined) return [answerIssue(place, 'not-a-date', `${quoted(field)} must be a real date and time`)];
  const thisMoment = parseMoment(now);
  const isFuture =
    thisMoment === undefined ? isAfter(dayOfAnswer(value), dayOfAnswer(now)) : isAfter(moment, thisMoment);
  return isFuture ? [answerIssue(place, 'future', `${quoted(field)} must be in the past`)] : [];
}

function isAfter(one: number | undefined, other: number | undefined): boolean {
  return one !== undefined && other !== undefined && one > other;
}
