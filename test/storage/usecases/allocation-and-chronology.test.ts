import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRefusal } from '#domain/definition/refusal.ts';
import type { RecordId } from '#domain/history/child-history.ts';
import type { WorkerId } from '#domain/people/person.ts';
import { acting, contactAnswers, recordOf, referralAnswers } from '#test/support/acting.ts';
import { type AllocateChildren, allocateChildren } from '#usecases/commands/allocate-children.command.ts';
import { markChronology } from '#usecases/commands/mark-chronology.command.ts';
import { isUnfit } from '#usecases/commands/outcome.ts';
import { recordAnswers } from '#usecases/commands/record-answers.command.ts';
import { reviewChronology } from '#usecases/commands/review-chronology.command.ts';
import { chronology } from '#usecases/queries/chronology.query.ts';

test('children are allocated by a manager, to a team and somebody in it, and never left without one while in need (R086)', async () => {
  await using county = await acting();
  const child = await county.child('Abel', '2018-05-01');
  await county.record('dora', 'referral', [
    { child, answers: referralAnswers({ referredOn: '2026-03-02', decidedOn: '2026-03-02' }) },
  ]);
  const allocate = async (worker: 'mara' | 'soren', some: Partial<AllocateChildren>) => {
    const answer = await county.as(worker, (session) =>
      allocateChildren(session, {
        children: [child],
        team: 'north',
        worker: 'soren' as WorkerId,
        startsOn: '2026-03-03',
        ...some,
      }),
    );
    return isRefusal(answer) ? answer.refused : isUnfit(answer) ? answer.issues[0]?.code : 'done';
  };
  assert.equal(await allocate('soren', {}), 'not-allowed');
  assert.equal(await allocate('mara', { worker: 'nobody' as WorkerId }), 'worker-not-here');
  assert.equal(await allocate('mara', { team: 'south' }), 'worker-elsewhere');
  assert.equal(await allocate('mara', { team: 'east', worker: undefined as never }), 'unknown-team');
  assert.equal(await allocate('mara', {}), 'done');
  const ended = await county.as('mara', (session) =>
    recordAnswers(session, {
      type: 'allocation',
      how: 'complete',
      children: [{ child, answers: { startsOn: '2026-03-20', team: 'north', worker: 'soren', endsOn: '2026-04-01' } }],
    }),
  );
  assert.ok('records' in ended);
  assert.equal(await allocate('mara', { startsOn: '2026-04-03' }), 'unallocated-between');
  assert.equal(await allocate('mara', { startsOn: '2026-04-01', team: 'south', worker: 'selma' as WorkerId }), 'done');
  const held = await county.as('selma', async (session) =>
    session.lists.heldBy({ worker: 'selma' as WorkerId }, await county.snapshot()),
  );
  assert.deepEqual(held, [child]);
});

test('the chronology collects by itself, a manager marks what matters, and a review keeps it current (R018)', async () => {
  await using county = await acting();
  const child = await county.child('Abel', '2018-05-01');
  const contact = recordOf(await county.record('dora', 'contact', [{ child, answers: contactAnswers() }]), child);
  await county.record('dora', 'referral', [{ child, follows: contact, answers: referralAnswers() }]);
  const mark = (worker: 'mara' | 'dora', entry: RecordId) =>
    county.as(worker, (session) =>
      markChronology(session, { child, entry, weight: 'significant', analysis: 'The first sign.' }),
    );
  const refused = await mark('dora', contact);
  assert.ok(isRefusal(refused) && refused.refused === 'not-allowed');
  const nothing = await mark('mara', child as string as RecordId);
  assert.ok(isUnfit(nothing) && nothing.issues[0]?.code === 'not-in-chronology');
  assert.ok('records' in (await mark('mara', contact)));
  assert.ok(
    'records' in (await county.as('mara', (session) => reviewChronology(session, { child, reviewedOn: '2026-04-07' }))),
  );
  const snapshot = await county.snapshot();
  const told = await county.as('soren', (session) => chronology(session, child, snapshot));
  assert.deepEqual(
    told?.lines.map(({ type, weight, on }) => [type, weight, on]),
    [
      ['contact', 'significant', '2026-04-06'],
      ['referral', undefined, '2026-04-06'],
      ['chronology-review', undefined, '2026-04-07'],
    ],
  );
  assert.match(told?.lines[0]?.line ?? '', /^Contact/);
  assert.deepEqual([told?.lastReviewed?.on, told?.lastReviewed?.by], ['2026-04-07', 'Mara Manager']);
  assert.deepEqual([told?.currency?.state, told?.currency?.dueOn], ['due', '2026-10-07']);
  const narrowed = await county.as('soren', (session) =>
    chronology(session, child, snapshot, { weight: 'unmarked', types: ['referral'] }),
  );
  assert.deepEqual([narrowed?.lines.length, narrowed?.total], [1, 3]);
});
