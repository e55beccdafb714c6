import { type Day, type Moment, parseDay } from '#domain/time/day.ts';
import { dayOfMoment, parseMoment } from '#domain/time/moment.ts';

/** The day an answer to a date or an instant names, in England; undefined when it names none. */
export function dayOfAnswer(value: unknown): Day | undefined {
  const moment = momentOfAnswer(value);
  if (moment !== undefined) return dayOfMoment(moment);
  return typeof value === 'string' ? parseDay(value) : undefined;
}

/** True when one answer is dated before another: two instants to the moment, otherwise by their days in England. False when either has no date. */
export function isDatedBefore(one: unknown, other: unknown): boolean {
  const [moment, otherMoment] = [momentOfAnswer(one), momentOfAnswer(other)];
  if (moment !== undefined && otherMoment !== undefined) return moment < otherMoment;
  const [day, otherDay] = [dayOfAnswer(one), dayOfAnswer(other)];
  return day !== undefined && otherDay !== undefined && day < otherDay;
}

function momentOfAnswer(value: unknown): Moment | undefined {
  return typeof value === 'string' ? parseMoment(value) : undefined;
}
