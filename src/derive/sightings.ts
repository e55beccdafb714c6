import {
  type ChildHistory,
  dayIn,
  type HistoryRecord,
  isSaid,
  type RecordId,
  yesNoIn,
} from '#domain/history/child-history.ts';
import type { IsoDay } from '#domain/people/person.ts';

/** A dated sign that the child was in somebody's eyes: seen, seen alone, heard, overseen by a manager, or thought about in supervision. */
export interface Sighting {
  readonly kind: 'seen' | 'seen-alone' | 'words' | 'oversight' | 'supervision';
  readonly on: IsoDay;
  readonly record: RecordId;
}

/** Every day on which the record shows that a child was seen, seen alone, heard or overseen (R021, R023, R081, R083). */
export function sightingsOf(history: ChildHistory): readonly Sighting[] {
  return history.records.flatMap(sightingsIn);
}

function sightingsIn(record: HistoryRecord): readonly Sighting[] {
  switch (record.type) {
    case 'assessment':
      return [...seen(record, 'seenOn'), ...words(record, 'childsWordsOn'), ...oversight(record, 'authorisedOn')];
    case 'case-note':
      return [...(record.facts.kind === 'visit' ? seen(record, 'happenedAt') : []), ...words(record, 'happenedAt')];
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

function seen(record: HistoryRecord, field: string): readonly Sighting[] {
  const on = dayIn(record, field);
  if (on === undefined || yesNoIn(record, 'seen') !== 'yes') return [];
  const alone = yesNoIn(record, 'seenAlone') === 'yes' ? [{ kind: 'seen-alone' as const, on, record: record.id }] : [];
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
