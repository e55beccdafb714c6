import { mayKnowChildren } from '#access/decide.ts';
import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { RecordId } from '#domain/history/child-history.ts';
import { isId } from '../is-id.ts';
import type { RecordVersion, Session } from '../ports.ts';
import { notFound, tooLate } from './outcome.ts';

/** A record and the version of it that somebody read before deciding. */
export interface ReadVersion {
  readonly record: RecordId;
  readonly version: number;
}

/** The records that were read, each once, when they still stand as they were read. */
export async function findRead(
  session: Session,
  read: readonly ReadVersion[],
): Promise<readonly RecordVersion[] | Refusal> {
  if (read.length === 0) return notFound('record');
  const found: RecordVersion[] = [];
  for (const each of read) {
    const record = await findOneRead(session, each);
    if (isRefusal(record)) return record;
    if (found.every(({ id }) => id !== record.id)) found.push(record);
  }
  return found;
}

/** The record that was read, when it still stands as it was read. */
export async function findOneRead(
  session: Session,
  { record: id, version }: ReadVersion,
): Promise<RecordVersion | Refusal> {
  const record = isId(id) && mayKnowChildren(session.actor) ? await session.records.findOne(id) : undefined;
  if (record === undefined) return notFound('record');
  return record.version === version ? record : tooLate('record');
}
