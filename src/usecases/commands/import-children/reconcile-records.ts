import type { ImportedDoubt, ImportedRecord } from '#domain/exchange/imported-child.ts';
import type { HistoryRecord, OccasionId, RecordId } from '#domain/history/child-history.ts';
import type { PersonId } from '#domain/people/person.ts';
import type { RecordEntry } from '#usecases/ports.ts';
import { differingAnswers, notTaken } from './differing-answers.ts';
import { leaveVoid } from './leave-void.ts';
import { type HeldRecords, heldUnder, pairRecords } from './pair-records.ts';
import { CORRECTION, GONE } from './said-by-files.ts';

/** What a file changes in a child's records, and what it says that was left alone. A correction holds only what the file says. */
export interface Reconciled {
  readonly entries: readonly RecordEntry[];
  readonly doubts: readonly ImportedDoubt[];
}

/** What a reconciliation is made with. */
export interface Reconciling extends HeldRecords {
  readonly child: PersonId;
  readonly source: string;
  readonly newId: () => string;
}

const WRITTEN_HERE =
  'The record was written or corrected here and says otherwise; it was left as it is. Compare the two and correct the one that is wrong.';

/**
 * Lays a file's records beside those that are kept: what is the same changes nothing, so the same file twice changes
 * nothing; what the file now says otherwise corrects a record that came from a file; what was written or corrected here by
 * hand is never overwritten, only doubted; and what somebody here made void stays void.
 */
export function reconcileRecords(records: readonly ImportedRecord[], reconciling: Reconciling): Reconciled {
  return reconcileLevel(records, undefined, reconciling);
}

function reconcileLevel(
  records: readonly ImportedRecord[],
  follows: RecordId | undefined,
  reconciling: Reconciling,
): Reconciled {
  const held = heldUnder(follows, reconciling);
  const pairs = pairRecords(records, held, reconciling);
  const parts = records.map((record) => reconcileOne(record, pairs.get(record), follows, reconciling));
  const isReferral = reconciling.known.some((each) => each.id === follows && each.type === 'referral');
  const gone = isReferral ? takenBack(records, held, pairs, reconciling) : [];
  return { entries: [...parts.flatMap((part) => part.entries), ...gone], doubts: parts.flatMap((part) => part.doubts) };
}

function reconcileOne(
  record: ImportedRecord,
  held: HistoryRecord | undefined,
  follows: RecordId | undefined,
  reconciling: Reconciling,
): Reconciled {
  if (held?.state === 'void') return { entries: [], doubts: leaveVoid(record, held, reconciling) };
  const id = held?.id ?? (reconciling.newId() as RecordId);
  const own = held === undefined ? created(record, id, follows, reconciling) : compared(record, held, reconciling);
  const following = reconcileLevel(record.followers, id, reconciling);
  return { entries: [...own.entries, ...following.entries], doubts: [...own.doubts, ...following.doubts] };
}

function created(
  record: ImportedRecord,
  id: RecordId,
  follows: RecordId | undefined,
  { child, source, newId }: Reconciling,
): Reconciled {
  const entry: RecordEntry = {
    record: id,
    basedOn: 0,
    child,
    type: record.type,
    occasion: newId() as OccasionId,
    source,
    state: record.state,
    answers: record.answers,
    ...(follows === undefined ? {} : { follows }),
  };
  return { entries: [entry], doubts: [] };
}

function compared(record: ImportedRecord, held: HistoryRecord, { child, source, said }: Reconciling): Reconciled {
  const differing = differingAnswers(record, held, said.get(held.id));
  const doubts = differing
    .filter(({ isByHand, isNew }) => isByHand && isNew)
    .map(({ name, value }) => notTaken(record, name, value, WRITTEN_HERE));
  const changed = differing.filter(({ isByHand }) => !isByHand);
  const goesFurther = held.state === 'open' && record.state === 'complete';
  if (held.source === undefined || (changed.length === 0 && !goesFurther)) return { entries: [], doubts };
  const entry: RecordEntry = {
    record: held.id,
    basedOn: held.version,
    child,
    type: record.type,
    occasion: held.occasion,
    source,
    // What was signed here stays signed: a file that does not yet know takes nothing back.
    state: record.state === 'complete' ? 'complete' : held.state,
    answers: Object.fromEntries(changed.map(({ name, value }) => [name, value])),
    reason: CORRECTION,
    ...(held.follows === undefined ? {} : { follows: held.follows }),
  };
  return { entries: [entry], doubts };
}

// A closure that the file no longer has was taken back by its authority. Assessments may be missing for another reason:
// a census leaves out those of earlier years.
function takenBack(
  records: readonly ImportedRecord[],
  held: readonly HistoryRecord[],
  pairs: ReadonlyMap<ImportedRecord, HistoryRecord>,
  { child }: Reconciling,
): readonly RecordEntry[] {
  const kept = new Set([...pairs.values()].map((each) => each.id));
  if (records.some((record) => record.type === 'closure' && !pairs.has(record))) return [];
  return held
    .filter(
      (each) => each.type === 'closure' && each.state !== 'void' && each.source !== undefined && !kept.has(each.id),
    )
    .map((each) => ({
      record: each.id,
      basedOn: each.version,
      child,
      type: each.type,
      occasion: each.occasion,
      state: 'void' as const,
      answers: {},
      reason: GONE,
    }));
}
