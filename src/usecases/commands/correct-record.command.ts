import type { Answers } from '#domain/definition/answers.ts';
import { refuse } from '#domain/definition/refusal.ts';
import type { RecordId } from '#domain/history/child-history.ts';
import { isId } from '../is-id.ts';
import type { Session } from '../ports.ts';
import { keepRecords } from './keep-records.ts';
import type { Kept } from './keeping.ts';
import { notFound, type Outcome } from './outcome.ts';

/** A complete record as it should have been, and why. */
export interface CorrectRecord {
  readonly record: RecordId;
  /** The version that was read. */
  readonly version: number;
  readonly answers: Answers;
  readonly reason: string;
}

/** Corrects a complete record: a new version with its reason. The old one stays, and what was known then can be shown again. */
export async function correctRecord(session: Session, input: CorrectRecord): Promise<Outcome<Kept>> {
  const record = isId(input.record) ? await session.records.findOne(input.record) : undefined;
  if (record === undefined) return notFound('record');
  if (record.state === 'open')
    return refuse('record-open', 'This record is still open. Go on with it instead of correcting it.');
  return keepRecords(session, {
    command: 'correct-record',
    type: record.type,
    how: 'complete',
    reason: input.reason,
    children: [{ child: record.child, answers: input.answers, base: { record: input.record, version: input.version } }],
  });
}
