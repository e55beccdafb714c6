import type { Derived } from '#derive/derive-child.ts';
import { isAnswer } from '#domain/definition/condition.ts';
import { type RowInWords, rowsInWords } from '#domain/definition/in-words.ts';
import { type RecordId, realDayIn } from '#domain/history/child-history.ts';
import { isOpen } from '#domain/history/plan-thread.ts';
import { getRecordType } from '#domain/journey/index.ts';
import type { IsoDay, PersonId } from '#domain/people/person.ts';
import type { RecordVersion, Session, Snapshot } from '../ports.ts';
import { type Banner, bannerOf } from './banner-of.ts';
import { findChild } from './find-child.ts';
import { namesFor } from './names.ts';
import { runningClocks, type ShownClock } from './shown-clock.ts';
import { type ShownPerson, showPerson } from './shown-person.ts';
import { newestFirst, type ShownRecord, showRecord } from './shown-record.ts';

/** What the last supervision said of a child, to be read and not retyped. */
export interface LastSupervision {
  readonly record: RecordId;
  readonly on: IsoDay;
  readonly by: string;
  readonly decision: string;
  readonly actions: readonly RowInWords[];
}

/** What the record tells of a child since they were last thought about in supervision. */
export interface SupervisionDigest {
  readonly child: ShownPerson;
  readonly last?: LastSupervision;
  /** What happened since then, or at all when there was no supervision yet, newest first. */
  readonly events: readonly ShownRecord[];
  readonly clocks: readonly ShownClock[];
  readonly seen: Pick<Banner, 'lastSeen' | 'lastSeenAlone' | 'lastHeard' | 'lastOversight'>;
  /** True when nothing that the child said was written down since then. */
  readonly isVoiceMissing: boolean;
  /** How much of the plan is to be done, how much of it is past its day, and what the last review called stuck. */
  readonly plan: { readonly open: number; readonly overdue: number; readonly stuck: number };
  /** Steps that wait to be taken, and the record each waits at. */
  readonly steps: readonly { readonly action: string; readonly record: RecordId }[];
}

/** The digest of each child for a supervision: drawn from the record when the page is opened, and kept nowhere. */
export async function supervisionDigests(
  session: Session,
  children: readonly PersonId[],
  snapshot: Snapshot,
): Promise<readonly SupervisionDigest[]> {
  const digests: SupervisionDigest[] = [];
  for (const id of children) {
    const child = await findChild(session, id, snapshot.knownAt);
    if (child === undefined) continue;
    const derived = await session.lists.derivedOf(id, snapshot.knownAt);
    const records = await session.records.ofChild(id, snapshot.knownAt);
    const names = await namesFor(session, { records, on: snapshot.asAt });
    const last = lastOf(records, snapshot.asAt);
    const since = last === undefined ? undefined : realDayIn(last, 'supervisedOn');
    const { lastSeen, lastSeenAlone, lastHeard, lastOversight } = bannerOf(child, derived, snapshot.asAt);
    const events = eventsSince(derived, since, snapshot.asAt);
    digests.push({
      child: showPerson(child, snapshot.asAt),
      ...(last && since ? { last: quoted(last, since, names) } : {}),
      events: records
        .filter((record) => events.has(record.id))
        .map((record) => showRecord(record, names))
        .sort(newestFirst),
      clocks: runningClocks(derived.clocks, snapshot.asAt).filter(({ clock }) => clock !== 'supervision-current'),
      seen: {
        ...(lastSeen && { lastSeen }),
        ...(lastSeenAlone && { lastSeenAlone }),
        ...(lastHeard && { lastHeard }),
        ...(lastOversight && { lastOversight }),
      },
      isVoiceMissing: lastHeard === undefined || (since !== undefined && lastHeard.on < since),
      plan: planDrift(derived, snapshot.asAt),
      steps: derived.tasks
        .filter(({ kind, on }) => kind !== 'clock' && on <= snapshot.asAt)
        .map(({ action, record }) => ({ action, record })),
    });
  }
  return digests;
}

function planDrift({ planActions }: Derived, asAt: IsoDay): SupervisionDigest['plan'] {
  const open = planActions.filter(
    (action) => action.saidOn <= asAt && isOpen(action) && (action.endedOn === undefined || action.endedOn > asAt),
  );
  return {
    open: open.length,
    overdue: open.filter(({ dueOn }) => dueOn < asAt).length,
    stuck: open.filter(({ state }) => state === 'stuck').length,
  };
}

function lastOf(records: readonly RecordVersion[], asAt: IsoDay): RecordVersion | undefined {
  return records
    .filter(({ type, state }) => type === 'supervision' && state === 'complete')
    .filter((record) => (realDayIn(record, 'supervisedOn') ?? '9999') <= asAt)
    .toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1))
    .at(-1);
}

function orderOf(record: RecordVersion): string {
  return `${realDayIn(record, 'supervisedOn')} ${record.firstRecordedAt}`;
}

function quoted(record: RecordVersion, on: IsoDay, names: Awaited<ReturnType<typeof namesFor>>): LastSupervision {
  const { decision, actions, supervisedBy } = record.answers;
  const field = getRecordType('supervision').fields.actions;
  return {
    record: record.id,
    on,
    by: names.worker(String(supervisedBy ?? record.recordedBy)),
    decision: isAnswer(decision) ? String(decision) : '',
    actions: field === undefined ? [] : rowsInWords(field, actions, names),
  };
}

// Of the day itself too: what was recorded in the evening was not yet spoken of in the morning.
function eventsSince({ chronology }: Derived, since: IsoDay | undefined, asAt: IsoDay): ReadonlySet<RecordId> {
  return new Set(
    chronology.filter(({ on }) => on <= asAt && (since === undefined || on >= since)).map(({ record }) => record),
  );
}
