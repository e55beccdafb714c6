import { decide } from '#access/decide.ts';
import { isRefusal, type Refusal, refuse } from '#domain/definition/refusal.ts';
import type { RecordId } from '#domain/history/child-history.ts';
import { getRecordType } from '#domain/journey/index.ts';
import { countInWords, listInWords } from '#domain/time/in-words.ts';
import { isStale, type RecordVersion, type Session } from '../ports.ts';
import { entryOf } from './entry-of.ts';
import { findOneRead, type ReadVersion } from './find-read.ts';
import { type Done, needReason, tooLate, type Unfit } from './outcome.ts';

/** A record that should never have been, and why. */
export interface VoidRecord extends ReadVersion {
  readonly reason: string;
}

/** A refusal to void while other records stand on the one to be voided: they are named, to be voided first. */
export interface StoodOn extends Refusal {
  readonly followers: readonly RecordId[];
}

/** Voids a record that should never have been. It stays, with its reason, and counts nowhere; nothing is ever deleted. */
export async function voidRecord(session: Session, input: VoidRecord): Promise<Done | Refusal | StoodOn | Unfit> {
  const record = await findOneRead(session, input);
  if (isRefusal(record)) return record;
  const allowed = decide(session.actor, 'void', record.type);
  if (allowed !== true) return allowed;
  if (record.state === 'void') return refuse('record-void', 'This record is void already.');
  const missing = needReason(input.reason, 'A void record stays on the file; its reason says why it does not count.');
  if (missing !== undefined) return missing;
  const records = await session.records.ofChild(record.child);
  const followers = records.filter((each) => each.follows === record.id && each.state !== 'void');
  if (followers.length > 0) return stoodOn(followers);
  const entry = { ...entryOf(record), state: 'void' as const, reason: input.reason };
  const written = await session.write({ command: 'void-record', records: [entry] });
  return isStale(written) ? tooLate('record') : written;
}

function stoodOn(followers: readonly RecordVersion[]): StoodOn {
  const names = followers.map((each) => `the ${getRecordType(each.type).title.toLowerCase()}`);
  const because = `${countInWords(followers.length, 'record')} follow from this one: ${listInWords(names)}. Void what follows first.`;
  return {
    ...refuse('stood-on', because.replace('1 record follow ', '1 record follows ')),
    followers: followers.map((each) => each.id),
  };
}
