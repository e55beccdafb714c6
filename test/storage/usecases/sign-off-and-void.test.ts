import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRefusal } from '#domain/definition/refusal.ts';
import type { RecordId } from '#domain/history/child-history.ts';
import type { PersonId } from '#domain/people/person.ts';
import {
  type Acting,
  acting,
  assessmentAnswers,
  contactAnswers,
  recordOf,
  referralAnswers,
  type WorkerName,
} from '#test/support/acting.ts';
import { authoriseRecord } from '#usecases/commands/authorise-record.command.ts';
import { correctRecord } from '#usecases/commands/correct-record.command.ts';
import { isConflict, isUnfit } from '#usecases/commands/outcome.ts';
import { returnRecord } from '#usecases/commands/return-record.command.ts';
import { startDraft } from '#usecases/commands/start-draft.command.ts';
import { voidRecord } from '#usecases/commands/void-record.command.ts';

test('an assessment is handed in, signed off by a manager on a day, and its clocks stop (R050)', async () => {
  await using county = await acting();
  const { child, assessment } = await handedIn(county, 'soren');
  assert.equal(await stateOf(county, assessment), 'submitted');
  const done = await county.as('mara', (session) =>
    authoriseRecord(session, { records: [{ record: assessment, version: 1 }], on: '2026-04-07' }),
  );
  assert.ok('change' in done, JSON.stringify(done));
  const record = await county.as('mara', (session) => session.records.findOne(assessment));
  assert.deepEqual(
    [record?.state, record?.answers.authorisedOn, record?.answers.authorisedBy],
    ['complete', '2026-04-07', 'mara'],
  );
  const { clocks } = await county.as('mara', async (session) =>
    session.lists.derivedOf(child, await session.changeAt()),
  );
  const own = clocks.filter((clock) => clock.record === assessment);
  assert.deepEqual(own.map(({ clock, metOn }) => [clock, metOn]).sort(), [
    ['assessment-from-referral', '2026-04-07'],
    ['assessment-from-start', '2026-04-07'],
  ]);
});

test('nobody signs off what they handed in themselves, nor ahead of the day, nor what they have not read, nor without the right', async () => {
  await using county = await acting();
  const { assessment } = await handedIn(county, 'mara');
  const attempt = async (worker: WorkerName, on = '2026-04-07', version = 1) => {
    const answer = await county.as(worker, (session) =>
      authoriseRecord(session, { records: [{ record: assessment, version }], on }),
    );
    return isRefusal(answer) ? answer.refused : isUnfit(answer) ? answer.issues[0]?.code : 'done';
  };
  assert.equal(await attempt('mara'), 'own-work');
  assert.equal(await attempt('soren'), 'not-allowed');
  assert.equal(await attempt('elmo'), 'not-found');
  assert.equal(await attempt('milo', '2026-04-08'), 'not-a-past-day');
  assert.equal(await attempt('milo', 'tomorrow'), 'not-a-past-day');
  assert.equal(await attempt('milo', '2026-04-01'), 'assessment-authorised-before-start');
  assert.equal(await attempt('milo', '2026-04-07', 2), 'changed-meanwhile');
  assert.equal(await stateOf(county, assessment), 'submitted');
  assert.equal(await attempt('milo'), 'done');
  assert.equal(await attempt('milo', '2026-04-07', 2), 'not-submitted');
});

test('what waits for sign-off cannot be changed under the reader; returned with a comment it is open again', async () => {
  await using county = await acting();
  const { assessment } = await handedIn(county, 'soren');
  const locked = await county.as('soren', (session) => startDraft(session, { record: assessment }));
  assert.ok(isRefusal(locked) && locked.refused === 'record-submitted');
  const give = (comment: string) =>
    county.as('mara', (session) => returnRecord(session, { records: [{ record: assessment, version: 1 }], comment }));
  const silent = await give(' ');
  assert.ok(isUnfit(silent) && silent.issues[0]?.code === 'reason-missing');
  assert.ok('change' in (await give('Say what gran can do.')));
  const record = await county.as('soren', (session) => session.records.findOne(assessment));
  assert.deepEqual([record?.state, record?.reason], ['open', 'Say what gran can do.']);
  assert.ok('children' in (await county.as('soren', (session) => startDraft(session, { record: assessment }))));
});

test('a signed assessment is corrected only by somebody who may sign, and the signature stays', async () => {
  await using county = await acting();
  const { assessment } = await handedIn(county, 'soren');
  await county.as('mara', (session) =>
    authoriseRecord(session, { records: [{ record: assessment, version: 1 }], on: '2026-04-07' }),
  );
  const correct = (worker: WorkerName) =>
    county.as(worker, (session) =>
      correctRecord(session, {
        record: assessment,
        version: 2,
        reason: 'The wrong factor was ticked.',
        answers: assessmentAnswers({ authorisedOn: '2020-01-01', authorisedBy: 'soren', analysis: 'Corrected.' }),
      }),
    );
  const refused = await correct('soren');
  assert.ok(isRefusal(refused) && refused.refused === 'record-signed');
  assert.ok('records' in (await correct('milo')));
  const record = await county.as('milo', (session) => session.records.findOne(assessment));
  assert.deepEqual(
    [record?.state, record?.answers.authorisedOn, record?.answers.authorisedBy, record?.answers.analysis],
    ['complete', '2026-04-07', 'mara', 'Corrected.'],
  );
});

test('a correction of what somebody else corrected meanwhile shows both, and writes nothing', async () => {
  await using county = await acting();
  const child = await county.child('Abel', '2018-05-01');
  const record = recordOf(await county.record('dora', 'contact', [{ child, answers: contactAnswers() }]), child);
  const correct = (referrer: string) =>
    county.as('dora', (session) =>
      correctRecord(session, { record, version: 1, reason: 'Wrong name.', answers: contactAnswers({ referrer }) }),
    );
  assert.ok('records' in (await correct('One')));
  const second = await correct('Other');
  assert.ok(isConflict(second), JSON.stringify(second));
  assert.deepEqual(
    second.conflicts.map(({ yours, theirs }) => [yours.referrer, theirs.answers.referrer]),
    [['Other', 'One']],
  );
});

test('a record is voided with a reason by a manager, after what stands on it; it stays and counts nowhere', async () => {
  await using county = await acting();
  const child = await county.child('Abel', '2018-05-01');
  const contact = recordOf(await county.record('dora', 'contact', [{ child, answers: contactAnswers() }]), child);
  const referral = recordOf(
    await county.record('dora', 'referral', [{ child, follows: contact, answers: referralAnswers() }]),
    child,
  );
  const attempt = (worker: WorkerName, record: RecordId, reason = 'Another child was meant.') =>
    county.as(worker, (session) => voidRecord(session, { record, version: 1, reason }));
  const stood = await attempt('mara', contact);
  assert.ok('followers' in stood);
  assert.deepEqual(stood.followers, [referral]);
  assert.match(stood.because, /1 record follows from this one: the referral\. Void what follows first\./);
  const byDora = await attempt('dora', referral);
  assert.ok(isRefusal(byDora) && byDora.refused === 'not-allowed');
  assert.ok(isUnfit(await attempt('mara', referral, '')));
  assert.ok('change' in (await attempt('mara', referral)));
  assert.ok('change' in (await attempt('mara', contact)));
  const { status, chronology, facts } = await county.as('mara', async (session) =>
    session.lists.derivedOf(child, await session.changeAt()),
  );
  assert.deepEqual([status, chronology, facts], [[], [], []]);
  const kept = await county.as('mara', (session) => session.records.ofChild(child));
  assert.deepEqual(
    kept.map(({ state, reason }) => [state, reason]),
    Array(2).fill(['void', 'Another child was meant.']),
  );
});

async function handedIn(county: Acting, by: 'soren' | 'mara'): Promise<{ child: PersonId; assessment: RecordId }> {
  const child = await county.child('Abel', '2018-05-01');
  const referral = recordOf(await county.record('dora', 'referral', [{ child, answers: referralAnswers() }]), child);
  const kept = await county.record(by, 'assessment', [{ child, follows: referral, answers: assessmentAnswers() }]);
  return { child, assessment: recordOf(kept, child) };
}

async function stateOf(county: Acting, record: RecordId) {
  return county.as('mara', async (session) => (await session.records.findOne(record))?.state);
}
