import assert from 'node:assert/strict';
import type { Answers } from '#domain/definition/answers.ts';
import { isRefusal } from '#domain/definition/refusal.ts';
import type { RecordId } from '#domain/history/child-history.ts';
import type { PersonId } from '#domain/people/person.ts';
import { authoriseRecord } from '#usecases/commands/authorise-record.command.ts';
import { startDraft } from '#usecases/commands/start-draft.command.ts';
import type { Draft } from '#usecases/ports.ts';
import { type Acting, assessmentAnswers, recordOf, referralAnswers, type WorkerName } from './acting.ts';

/** An assessment about each child, made in one go by Soren and authorised by Mara; the records in the order of the children. */
export async function assessedBefore(
  authority: Acting,
  children: readonly { readonly child: PersonId; readonly answers?: Answers }[],
): Promise<readonly RecordId[]> {
  const referrals = await referred(
    authority,
    children.map(({ child }) => child),
  );
  const kept = await authority.record(
    'soren',
    'assessment',
    children.map(({ child, answers = {} }) => ({
      child,
      answers: assessmentAnswers(answers),
      ...follows(referrals, child),
    })),
  );
  const records = children.map(({ child }) => recordOf(kept, child));
  const signed = await authority.as('mara', (session) =>
    authoriseRecord(session, { records: records.map((record) => ({ record, version: 1 })), on: session.today }),
  );
  assert.ok('change' in signed, JSON.stringify(signed));
  return records;
}

/** The draft of a new assessment about some children, from a new referral. */
export async function assessedAnew(
  authority: Acting,
  worker: WorkerName,
  children: readonly PersonId[],
): Promise<Draft> {
  const follows = await referred(authority, children);
  const draft = await authority.as(worker, (session) => startDraft(session, { type: 'assessment', children, follows }));
  assert.ok(!isRefusal(draft) && 'id' in draft, JSON.stringify(draft));
  return draft;
}

function follows(referrals: Readonly<Record<string, RecordId>>, child: PersonId) {
  const referral = referrals[child];
  return referral === undefined ? {} : { follows: referral };
}

async function referred(authority: Acting, children: readonly PersonId[]): Promise<Readonly<Record<string, RecordId>>> {
  const answers = referralAnswers();
  const kept = await authority.record(
    'milo',
    'referral',
    children.map((child) => ({ child, answers })),
  );
  return Object.fromEntries(children.map((child) => [child, recordOf(kept, child)]));
}
