import { holds } from '#domain/definition/condition.ts';
import type { Evidence, Timescale } from '#domain/definition/timescale.ts';
import { limitOn } from '#domain/definition/timescale.ts';
import { type ChildHistory, dayIn, type HistoryRecord, recordsUnder } from '#domain/history/child-history.ts';
import { findReferral } from '#domain/history/episode-end.ts';
import { getRecordType, isRecordTypeId } from '#domain/journey/index.ts';
import type { IsoDay } from '#domain/people/person.ts';
import { type AuthoritySettings, limitFor } from '#domain/settings/authority-settings.ts';
import { isoDay, parseDay } from '#domain/time/day.ts';
import type { Clock } from './clock.ts';
import { dueDay, explainDue } from './due.ts';

/** Every clock that a child's records have started, in the order of the records. */
export function clocksOf(history: ChildHistory, settings: AuthoritySettings): readonly Clock[] {
  return history.records.flatMap((record) =>
    getRecordType(record.type).timescales.flatMap((timescale) => clockOf(history, record, timescale, settings) ?? []),
  );
}

function clockOf(
  history: ChildHistory,
  record: HistoryRecord,
  timescale: Timescale,
  settings: AuthoritySettings,
): Clock | undefined {
  const startedOn = startOf(history, record, timescale);
  const start = startedOn === undefined ? undefined : parseDay(startedOn);
  if (startedOn === undefined || start === undefined) return undefined;
  const running = { clock: timescale.id, record: record.id, startedOn };
  const notApplicable = whyNotApplicable(history, record, timescale);
  if (notApplicable !== undefined) return { ...running, notApplicable, explained: notApplicable };
  const value = limitOn(limitFor(timescale.limit, settings), startedOn);
  const due = value === undefined ? undefined : dueDay(value.within, start);
  if (value === undefined || due === undefined) return undefined;
  return {
    ...running,
    dueOn: isoDay(due),
    ...evidence(history, record, timescale),
    explained: `${explainDue(value.within, start)} ${value.basis}.`,
  };
}

// A record that came complete from a file without the evidence cannot gain it: the file has no place for it. One that
// came open is still waited for.
function whyNotApplicable(
  history: ChildHistory,
  record: HistoryRecord,
  { only, notApplicable, to }: Timescale,
): string | undefined {
  if (only !== undefined && !holds(only, record.facts)) return notApplicable ?? 'It does not apply.';
  const cannotBeTold =
    record.source !== undefined && record.state === 'complete' && evidencedOn(history, record, to) === undefined;
  return cannotBeTold ? 'It came from another system in a file that does not say.' : undefined;
}

function startOf(history: ChildHistory, record: HistoryRecord, timescale: Timescale): IsoDay | undefined {
  const { from } = timescale;
  if (!('preceding' in from)) return dayIn(record, from.field);
  const preceding = history.records.find((each) => each.id === record.follows && each.type === from.preceding);
  return preceding === undefined ? undefined : dayIn(preceding, from.field);
}

function evidence(
  history: ChildHistory,
  record: HistoryRecord,
  timescale: Timescale,
): Pick<Clock, 'metOn' | 'supersededOn'> {
  const metOn = evidencedOn(history, record, timescale.to);
  if (metOn !== undefined) return { metOn };
  const supersededOn = supersededOnOf(history, record, timescale);
  return supersededOn === undefined ? {} : { supersededOn };
}

/** The day of the evidence: of two records that follow, the first; one that is not finished is none. */
function evidencedOn(history: ChildHistory, record: HistoryRecord, to: Evidence<string>): IsoDay | undefined {
  if (typeof to === 'string') return dayIn(record, to);
  return history.records
    .filter(({ follows, type, state }) => follows === record.id && type === to.following && state === 'complete')
    .flatMap((each) => dayIn(each, to.field) ?? [])
    .sort()[0];
}

function supersededOnOf(history: ChildHistory, record: HistoryRecord, timescale: Timescale): IsoDay | undefined {
  const { supersededBy } = timescale;
  if (supersededBy === undefined || !isRecordTypeId(supersededBy)) return undefined;
  // What ends the service ends it for every record of the episode, whichever of them it follows.
  const { happenedOn } = getRecordType(supersededBy);
  const origin = findReferral(history.records, record)?.id ?? record.follows ?? record.id;
  return recordsUnder(history, origin, supersededBy)
    .flatMap((ended) => dayIn(ended, happenedOn) ?? [])
    .sort()[0];
}
