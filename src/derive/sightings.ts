import {
  type ChildHistory,
  dayIn,
  type HistoryRecord,
  isSaid,
  type RecordId,
  yesNoIn,
} from '#domain/history/child-history.ts';
import { visitIn } from '#domain/history/visits.ts';
import type { IsoDay } from '#domain/people/person.ts';

/** A dated sign that the child was in somebody's eyes: seen, seen alone, heard, overseen by a manager, or thought about in supervision. */
export interface Sighting {
  readonly kind: 'seen' | 'seen-alone' | 'words' | 'oversight' | 'supervision';
  readonly on: IsoDay;
  readonly record: RecordId;
}

/** Every day on which the record shows that a child was seen, seen alone, heard or overseen (R021, R023, R081, R083). */
export function sightingsOf(history: Pick<ChildHistory, 'records'>): readonly Sighting[] {
  return history.records.flatMap(sightingsIn);
}

function sightingsIn(record: HistoryRecord): readonly Sighting[] {
  switch (record.type) {
    case 'assessment':
      return [...seen(record), ...words(record, 'childsWordsOn'), ...oversight(record, 'authorisedOn')];
    case 'visit':
    case 'case-note':
      return [...visited(record), ...words(record, 'happenedAt')];
    case 'contact':
      return words(record, 'receivedAt');
    case 'management-decision':
      return oversight(record, 'decidedOn');
    case 'supervision':
      return record.state === 'complete' ? [...oversight(record, 'supervisedOn'), ...supervised(record)] : [];
    case 'chronology-review':
      return oversight(record, 'reviewedOn');
    default:
      return [];
  }
}

function visited(record: HistoryRecord): readonly Sighting[] {
  const told = visitIn(record);
  return told === 'alone' || told === 'with-others' ? sighted(record, 'happenedAt', told === 'alone') : [];
}

function seen(assessment: HistoryRecord): readonly Sighting[] {
  if (yesNoIn(assessment, 'seen') !== 'yes') return [];
  return sighted(assessment, 'seenOn', yesNoIn(assessment, 'seenAlone') === 'yes');
}

function sighted(record: HistoryRecord, field: string, isAlone: boolean): readonly Sighting[] {
  const on = dayIn(record, field);
  if (on === undefined) return [];
  const alone = isAlone ? [{ kind: 'seen-alone' as const, on, record: record.id }] : [];
  return [{ kind: 'seen', on, record: record.id }, ...alone];
}

function words(record: HistoryRecord, field: string): readonly Sighting[] {
  const on = dayIn(record, field);
  return on === undefined || !isSaid(record, 'childsWords') ? [] : [{ kind: 'words', on, record: record.id }];
}

function oversight(record: HistoryRecord, field: string): readonly Sighting[] {
  const on = dayIn(record, field);
  return on === undefined ? [] : [{ kind: 'oversight', on, record: record.id }];
}

function supervised(record: HistoryRecord): readonly Sighting[] {
  const on = dayIn(record, 'supervisedOn');
  return on === undefined ? [] : [{ kind: 'supervision', on, record: record.id }];
}
