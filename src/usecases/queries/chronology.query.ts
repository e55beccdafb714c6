import type { ChronologyEntry } from '#domain/chronology/chronology.ts';
import { fillLine, type Names } from '#domain/definition/in-words.ts';
import { codeIn, dayIn, type RecordId, type RecordState } from '#domain/history/child-history.ts';
import { getRecordType, isRecordTypeId, journey } from '#domain/journey/index.ts';
import type { IsoDay, PersonId } from '#domain/people/person.ts';
import type { RecordVersion, Session, Snapshot } from '../ports.ts';
import { findChild } from './find-child.ts';
import { namesFor } from './names.ts';
import { runningClocks, type ShownClock } from './shown-clock.ts';
import { type ShownPerson, showPerson } from './shown-person.ts';

/** Which events are shown: all, unless narrowed. */
export interface ChronologyFilter {
  readonly weight?: 'significant' | 'routine' | 'unmarked';
  readonly types?: readonly string[];
}

/** One event of the story. */
export interface ChronologyLine extends ChronologyEntry {
  readonly title: string;
  readonly line: string;
  readonly state: RecordState;
}

/** A child's story, oldest first, and whether it is up to date. */
export interface Chronology {
  readonly child: ShownPerson;
  readonly lines: readonly ChronologyLine[];
  /** How many events there are before any narrowing. */
  readonly total: number;
  readonly types: readonly { readonly id: string; readonly title: string; readonly events: number }[];
  readonly lastReviewed?: { readonly on: string; readonly by: string; readonly record: RecordId };
  /** The clock that keeps it current while the child is in need; absent when none runs. */
  readonly currency?: ShownClock;
}

/** The whole chronology of a child, or undefined when there is no such child to be known. Its reading is kept. */
export async function chronology(
  session: Session,
  id: PersonId,
  snapshot: Snapshot,
  filter: ChronologyFilter = {},
): Promise<Chronology | undefined> {
  const child = await findChild(session, id, snapshot.knownAt);
  if (child === undefined) return undefined;
  await session.audit.noteRead('chronology', id);
  const derived = await session.lists.derivedOf(id, snapshot.knownAt);
  const records = await session.records.ofChild(id, snapshot.knownAt);
  const names = await namesFor(session, { records, on: snapshot.asAt });
  const entries = derived.chronology.filter((entry) => entry.on <= snapshot.asAt);
  const review = lastReview(records, names, snapshot.asAt);
  const currency = runningClocks(derived.clocks, snapshot.asAt).find(({ clock }) => clock === 'chronology-current');
  return {
    child: showPerson(child, snapshot.asAt),
    lines: linesOf(
      entries.filter((entry) => isShown(entry, filter)),
      records,
      names,
    ),
    total: entries.length,
    types: typesIn(entries),
    ...(review === undefined ? {} : { lastReviewed: review }),
    ...(currency === undefined ? {} : { currency }),
  };
}

/** The events in the order in which they happened, each in words; what the reader may not read is left out. */
export function linesOf(
  entries: readonly ChronologyEntry[],
  records: readonly RecordVersion[],
  names: Names,
): readonly ChronologyLine[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  // Events of one day stand in the order in which they were written up; of one moment, as a journey goes.
  const orderOf = ({ on, record, type }: ChronologyEntry) =>
    `${on} ${byId.get(record)?.firstRecordedAt ?? ''} ${100 + journey.findIndex(({ id }) => id === type)} ${record}`;
  const inOrder = entries.toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
  return inOrder.flatMap((entry) => {
    const record = byId.get(entry.record);
    const type = getRecordType(entry.type);
    return record === undefined
      ? []
      : [{ ...entry, title: type.title, line: fillLine(type, record.facts, names), state: record.state }];
  });
}

/** The last time somebody said that they read the whole chronology. */
export function lastReview(records: readonly RecordVersion[], names: Names, asAt: IsoDay): Chronology['lastReviewed'] {
  return records
    .filter((record) => record.type === 'chronology-review' && record.state !== 'void')
    .map((record) => ({
      on: dayIn(record, 'reviewedOn') ?? '',
      by: names.worker(codeIn(record, 'reviewedBy') ?? ''),
      record: record.id,
    }))
    .filter(({ on }) => on !== '' && on <= asAt)
    .sort((one, other) => (one.on < other.on ? -1 : 1))
    .at(-1);
}

function isShown(entry: ChronologyEntry, { weight, types }: ChronologyFilter): boolean {
  const isOfType = types === undefined || types.length === 0 || types.includes(entry.type);
  return isOfType && (weight === undefined || (entry.weight ?? 'unmarked') === weight);
}

function typesIn(entries: readonly ChronologyEntry[]): Chronology['types'] {
  return [...Map.groupBy(entries, (entry) => entry.type)]
    .filter(([id]) => isRecordTypeId(id))
    .map(([id, events]) => ({ id, title: getRecordType(id).plural, events: events.length }));
}
