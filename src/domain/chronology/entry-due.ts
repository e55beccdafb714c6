import { dueDay } from '#domain/clocks/due.ts';
import { limitOn } from '#domain/definition/timescale.ts';
import { lateEntryLimit } from '#domain/journey/limits.ts';
import type { IsoDay } from '#domain/people/person.ts';
import { type AuthoritySettings, limitFor } from '#domain/settings/authority-settings.ts';
import { isoDay, parseDay } from '#domain/time/day.ts';

/** By when something must be written up that happened on a day, and the standard that says so. */
export interface EntryDue {
  readonly dueOn: IsoDay;
  readonly basis: string;
}

/** The last day on which what happened on a day is written up in time (R037); undefined when the day is none or lies too far off. */
export function entryDue(on: IsoDay, settings?: AuthoritySettings): EntryDue | undefined {
  const day = parseDay(on);
  const value = limitOn(settings === undefined ? lateEntryLimit : limitFor(lateEntryLimit, settings), on);
  const due = day === undefined || value === undefined ? undefined : dueDay(value.within, day);
  return due === undefined || value === undefined ? undefined : { dueOn: isoDay(due), basis: value.basis };
}
