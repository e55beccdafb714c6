import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { RecordId } from '#domain/history/child-history.ts';
import { isOver } from '#domain/history/episode-end.ts';
import { getRecordType, type RecordTypeId } from '#domain/journey/index.ts';
import { isId } from '../is-id.ts';
import type { Draft, RecordVersion, Session } from '../ports.ts';
import { checkStep } from './check-step.ts';
import { notFound, type Unfit } from './outcome.ts';
import { startDraft } from './start-draft.command.ts';

/** The step that is taken, from the record it is taken from. */
export interface FollowOn {
  readonly record: RecordId;
  readonly to: RecordTypeId;
}

/**
 * Takes a step from a record for its child, and with them for the brothers and sisters of the same occasion for whom the
 * same was decided and not yet done: "Make a referral" from a contact about two children makes one draft about both.
 */
export async function followOn(session: Session, { record: id, to }: FollowOn): Promise<Draft | Refusal | Unfit> {
  const record = isId(id) ? await session.records.findOne(id) : undefined;
  if (record === undefined) return notFound('record');
  const type = getRecordType(to);
  const step = checkStep(session.actor, type, record.child, record);
  if (isRefusal(step)) return step;
  const from = type.forSeveralChildren ? [record, ...(await othersFor(session, record, to))] : [record];
  return startDraft(session, {
    type: to,
    children: from.map((each) => each.child),
    follows: Object.fromEntries(from.map((each) => [each.child, each.id])),
  });
}

async function othersFor(session: Session, record: RecordVersion, to: RecordTypeId): Promise<readonly RecordVersion[]> {
  const isLate = isOver(await session.records.ofChild(record.child), record);
  const others: RecordVersion[] = [];
  for (const each of await session.records.ofOccasion(record.occasion)) {
    if (each.id === record.id || isRefusal(checkStep(session.actor, getRecordType(to), each.child, each))) continue;
    const records = await session.records.ofChild(each.child);
    const isDone = records.some((other) => other.follows === each.id && other.type === to && other.state !== 'void');
    // Whose service has ended is not assessed anew with a sister whose goes on.
    if (!isDone && isLate === isOver(records, each)) others.push(each);
  }
  return others;
}
