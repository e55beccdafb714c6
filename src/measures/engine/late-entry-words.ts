import { daysToEntry } from '#domain/chronology/chronology.ts';
import { entryDue } from '#domain/chronology/entry-due.ts';
import type { HistoryRecord } from '#domain/history/child-history.ts';
import type { IsoDay } from '#domain/people/person.ts';
import type { AuthoritySettings } from '#domain/settings/authority-settings.ts';
import { dayOf } from '#domain/time/day.ts';
import { daysInWords } from '#domain/time/in-words.ts';

/**
 * What to say of something that was written up late; nothing otherwise. Done in time it stays in time, and can be told
 * apart (R038). A record first kept late was written up late; one kept in time and changed later may have been completed
 * then, or only corrected: it says just that.
 */
export function lateEntryWords(record: HistoryRecord, done: IsoDay, settings: AuthoritySettings): string {
  const last = daysToEntry(done, record.recordedAt);
  // What another system wrote up, and when, is not known here.
  if (last === 0 || record.source !== undefined) return '';
  const due = entryDue(done, settings)?.dueOn;
  const allowed = due === undefined ? undefined : dayOf(due) - dayOf(done);
  if (allowed === undefined || last <= allowed) return '';
  const first = daysToEntry(done, record.firstRecordedAt);
  if (first > allowed) return ` Written up ${daysInWords(first)} later.`;
  return ` The record was last changed ${daysInWords(last)} later.`;
}
