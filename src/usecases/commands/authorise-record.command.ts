import { decide } from '#access/decide.ts';
import { checkAnswers } from '#domain/definition/check-answers.ts';
import type { SignOff } from '#domain/definition/record-type.ts';
import { isRefusal, type Refusal, refuse } from '#domain/definition/refusal.ts';
import { getRecordType } from '#domain/journey/index.ts';
import type { IsoDay } from '#domain/people/person.ts';
import { parseDay } from '#domain/time/day.ts';
import { isStale, type RecordEntry, type RecordVersion, type Session } from '../ports.ts';
import { entryOf } from './entry-of.ts';
import { findRead, type ReadVersion } from './find-read.ts';
import { type Done, tooLate, type Unfit, unfit } from './outcome.ts';

/** Records that a manager has read and signs, each in the version that was read. */
export interface AuthoriseRecord {
  readonly records: readonly ReadVersion[];
  /** The day of the signature. */
  readonly on: IsoDay;
}

/** Signs off what was handed in: it becomes complete, with the day and the signer. Nobody signs off what they handed in themselves. */
export async function authoriseRecord(session: Session, input: AuthoriseRecord): Promise<Done | Refusal | Unfit> {
  const found = await findRead(session, input.records);
  if (isRefusal(found)) return found;
  if (parseDay(input.on) === undefined || input.on > session.today)
    return unfit('on', 'not-a-past-day', 'Enter the day of the signature: today or earlier.', 'Nobody signs ahead.');
  const signed: RecordEntry[] = [];
  for (const record of found) {
    const signOff = signOffFor(session, record);
    if (isRefusal(signOff)) return signOff;
    const answers = { ...record.answers, [signOff.onField]: input.on, [signOff.byField]: session.actor.worker };
    const errors = checkAnswers(getRecordType(record.type), answers, 'complete', session.now).filter(
      (issue) => issue.severity === 'error',
    );
    if (errors.length > 0) return { issues: errors.map((issue) => ({ ...issue, child: record.child })) };
    signed.push({ ...entryOf(record), state: 'complete', answers });
  }
  const written = await session.write({ command: 'authorise-record', records: signed });
  return isStale(written) ? tooLate('record') : written;
}

/** The sign-off that a person may give to a record that waits for it, or why not. */
export function signOffFor({ actor }: Pick<Session, 'actor'>, record: RecordVersion): SignOff | Refusal {
  const { signOff, title } = getRecordType(record.type);
  const name = title.toLowerCase();
  const allowed = decide(actor, 'sign-off', record.type);
  if (allowed !== true) return allowed;
  if (signOff === undefined) return refuse('no-sign-off', `Nobody needs to sign off a ${name}.`);
  if (actor.role !== 'system' && !signOff.by.includes(actor.role))
    return refuse('not-allowed', `“${signOff.action}” is not for your role. Ask a manager.`);
  if (record.state !== 'submitted')
    return refuse('not-submitted', `This ${name} does not wait for sign-off. Open it again to see how it stands.`);
  return record.recordedBy === actor.worker
    ? refuse('own-work', `You handed in this ${name} yourself. Ask another manager to read it and sign it off.`)
    : signOff;
}
