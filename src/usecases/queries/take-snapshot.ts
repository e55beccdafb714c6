import { type Refusal, refuse } from '#domain/definition/refusal.ts';
import type { IsoDay } from '#domain/people/person.ts';
import { addDays, parseDay } from '#domain/time/day.ts';
import { addHours, isoMoment, momentOfLondon } from '#domain/time/moment.ts';
import type { Session, Snapshot } from '../ports.ts';

/** The days a page is asked for, as they stand in its address; both today unless given. */
export interface SnapshotAsked {
  /** The day the world is shown on. */
  readonly asAt?: string;
  /** The day at whose end it is shown as it was known. */
  readonly knownOn?: string;
}

/** Clocks and working days are known from here on: before it nothing can be counted. */
const FIRST_DAY = '1990-01-01';

/** What is asked for, as a snapshot: the world on a day, as it was known at the end of a day. Neither may lie ahead, nor before anything can be counted. */
export async function takeSnapshot(
  session: Session,
  { asAt, knownOn }: SnapshotAsked = {},
): Promise<Snapshot | Refusal> {
  for (const day of [asAt, knownOn]) {
    if (day === undefined) continue;
    if (parseDay(day) === undefined) return refuse('not-a-day', `“${day}” is not a date. Write it as 2026-04-03.`);
    if (day < FIRST_DAY) return refuse('day-long-ago', `“${day}” is too long ago. Choose a day from 1990 on.`);
    if (day > session.today) return refuse('day-ahead', `“${day}” is still to come. Choose today or a day before.`);
  }
  const shown = asAt ?? session.today;
  if (knownOn === undefined || knownOn === session.today) return { asAt: shown, knownAt: await session.changeAt() };
  return { asAt: shown, knownAt: await session.changeAt(lastMomentOf(knownOn)), knownOn };
}

// Changes are stamped to the millisecond: the last one of the day comes just before the next day's first.
function lastMomentOf(iso: IsoDay): string {
  const day = parseDay(iso);
  if (day === undefined) throw new RangeError(`"${iso}" is no day`);
  return isoMoment(addHours(momentOfLondon(addDays(day, 1), 0, 0), -1 / 3_600_000));
}
