import { entryDue } from '#domain/chronology/entry-due.ts';
import { type HistoryRecord, londonDayOf, realDayIn } from '#domain/history/child-history.ts';
import { getRecordType, journey } from '#domain/journey/index.ts';
import { lateEntryLimit } from '#domain/journey/limits.ts';
import type { AuthoritySettings } from '#domain/settings/authority-settings.ts';
import { event, type Finding, inWords } from '#measures/engine/finding.ts';
import { limitInWords } from '#measures/engine/limit-in-words.ts';
import { defineMeasure, eventWindows } from '#measures/engine/measure.ts';

/** How many records were written up later than the authority allows after what they tell of (R037). */
export const recordsWrittenUpLate = defineMeasure({
  id: 'LOC-LATE-ENTRY',
  version: 1,
  name: `Records written up more than ${limitInWords(lateEntryLimit)} after the event`,
  area: 'Data quality',
  numerator: 'Denominator rows first recorded after the last day allowed for it',
  denominator: 'Records first recorded here in period, of every type',
  unit: '%',
  window: { usual: 'month', allowed: eventWindows },
  form: 'count',
  polarity: 'low',
  source: 'Inspection 2010, paragraph 47 (R037) [L]: a setting of the authority',
  notes:
    'By the day in England on which a record was first kept, so that a figure does not move afterwards; corrections do not count. The day of the event is the one the record itself says it happened on. Records that came from another system are not counted.',
  comparableWith: { nothing: 'A local standard: no other authority publishes it.' },
  limit: lateEntryLimit,
  counts: journey.map(({ id }) => id),
  facts: (history, settings) => history.records.flatMap((record) => entryOf(record, settings)),
});

function entryOf(record: HistoryRecord, settings: AuthoritySettings): readonly Finding[] {
  const { title, happenedOn } = getRecordType(record.type);
  const entered = londonDayOf(record.firstRecordedAt);
  if (entered === undefined || record.source !== undefined) return [];
  const happened = realDayIn(record, happenedOn);
  const due = happened === undefined ? undefined : entryDue(happened, settings);
  if (happened === undefined || due === undefined)
    return [event(record, entered, 'excluded', `${title} recorded without a day it can be counted from.`)];
  const isLate = due.dueOn < entered;
  const because = `${title} of ${inWords(happened)}, recorded on ${inWords(entered)}, ${isLate ? 'after' : 'by'} ${inWords(due.dueOn)}.`;
  return [event(record, entered, isLate ? 'in' : 'out', because)];
}
