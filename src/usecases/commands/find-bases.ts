import { may } from '#access/decide.ts';
import type { Answers } from '#domain/definition/answers.ts';
import type { RecordType } from '#domain/definition/record-type.ts';
import { type Refusal, refuse } from '#domain/definition/refusal.ts';
import type { RecordId } from '#domain/history/child-history.ts';
import { getRecordType, type RecordTypeId } from '#domain/journey/index.ts';
import { isId } from '../is-id.ts';
import type { RecordVersion, Session } from '../ports.ts';
import { carriedAnswers } from './carried-answers.ts';
import type { Keeping, Prepared } from './keeping.ts';
import { notFound } from './outcome.ts';

/** The versions that are gone on from or corrected, each checked that it may be; new records have none. */
export async function findBases(session: Session, keeping: Keeping): Promise<readonly Prepared[] | Refusal> {
  const prepared: Prepared[] = [];
  for (const each of keeping.children) {
    const was = each.base === undefined ? undefined : await findBase(session, each.base.record);
    if (each.base !== undefined && was === undefined) return notFound('record');
    if (was !== undefined && (was.child !== each.child || was.type !== keeping.type)) return notFound('record');
    const refusal = was === undefined ? undefined : checkMayGoOn(session, was);
    if (refusal !== undefined) return refusal;
    const before = was?.answers ?? (await answersHandedOn(session, keeping.type, each.follows));
    prepared.push({ ...each, was, before });
  }
  return isMixed(prepared) ? refuse('states-differ', MIXED) : prepared;
}

const MIXED =
  'Some of these records are complete and some are not. Go on with the open ones and correct the others apart.';

/** Whether a record may be gone on with or corrected by this person: the reason when it may not. */
export function checkMayGoOn({ actor }: Pick<Session, 'actor'>, record: RecordVersion): Refusal | undefined {
  const type = getRecordType(record.type);
  const name = type.title.toLowerCase();
  if (record.state === 'void')
    return refuse('record-void', `This ${name} is void. What was really so is recorded anew.`);
  if (record.state === 'submitted')
    return refuse('record-submitted', `This ${name} waits for sign-off. Ask a manager to return it with a comment.`);
  // What was signed off is what the signer read: only somebody who may sign may correct it.
  const isSigned = record.state === 'complete' && type.signOff !== undefined;
  return isSigned && !may(actor, 'sign-off', record.type)
    ? refuse('record-signed', `This ${name} was signed off. Ask somebody who may sign it off to correct it.`)
    : undefined;
}

/** The answers that the record followed hands on to a new one of a type: none where nothing is followed. */
export async function answersHandedOn(
  session: Session,
  type: RecordTypeId,
  follows: RecordId | undefined,
): Promise<Answers> {
  if (follows === undefined || !keepsRows(getRecordType(type))) return {};
  const preceding = await findBase(session, follows);
  if (preceding === undefined) return {};
  const from = getRecordType(preceding.type);
  const step = from.transitions.find(({ to }) => to.id === type);
  return step === undefined ? {} : carriedAnswers(from, step, preceding.answers);
}

// Most record types have no such rows, and need not read what they follow once more.
function keepsRows({ fields }: RecordType): boolean {
  return Object.values(fields).some((field) => field.kind === 'groups' && field.keepsId !== undefined);
}

async function findBase(session: Session, id: RecordVersion['id']): Promise<RecordVersion | undefined> {
  return isId(id) ? session.records.findOne(id) : undefined;
}

function isMixed(prepared: readonly Prepared[]): boolean {
  return new Set(prepared.flatMap(({ was }) => was?.state ?? [])).size > 1;
}
