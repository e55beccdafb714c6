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
} from '#test/support/acting.ts';
import { authoriseRecord } from '#usecases/commands/authorise-record.command.ts';
import { followOn } from '#usecases/commands/follow-on.command.ts';
import { recordAnswers } from '#usecases/commands/record-answers.command.ts';
import { childPage } from '#usecases/queries/child-page.query.ts';
import { recordPage } from '#usecases/queries/record-page.query.ts';

const CLOSURE = {
  closedOn: '2026-04-20',
  decidedBy: 'mara',
  reason: 'RC8',
  rationale: 'The family has the help it needs.',
};

test('of an episode that closed nothing is offered on the child’s page or asked as a task; what follows a new referral is', async () => {
  await using county = await acting('2026-05-05T09:00:00.000Z');
  const { child, referral } = await closedEpisode(county);
  assert.deepEqual(await offered(county, child), []);
  assert.deepEqual(await waiting(county, child), []);
  const page = await county.as('mara', async (session) => recordPage(session, referral, await county.snapshot()));
  assert.deepEqual(
    page?.steps.map(({ to, isLate, doneBy }) => [to, isLate, doneBy !== undefined]),
    [
      ['assessment', true, false],
      ['closure', true, true],
      ['child-in-need-plan', true, false],
    ],
    'the record itself still leads to the form for what happened before the end',
  );
  await county.record('dora', 'referral', [
    { child, answers: referralAnswers({ referredOn: '2026-05-04', decidedOn: '2026-05-04' }) },
  ]);
  assert.deepEqual(await offered(county, child), ['assessment', 'closure', 'child-in-need-plan']);
  assert.deepEqual(await waiting(county, child), ['Start the assessment']);
});

test('a referral that ended with no further action has no service to end', async () => {
  await using county = await acting();
  const child = await county.child('Abel', '2018-05-01');
  const { nextStep: _, ...answers } = referralAnswers({ noFurtherAction: { answer: 'yes' } });
  await county.record('dora', 'referral', [{ child, answers }]);
  assert.deepEqual(await offered(county, child), []);
});

test('an assessment that was done before the service ended is recorded late; one dated later, and a second ending, are refused with the reason', async () => {
  await using county = await acting('2026-05-05T09:00:00.000Z');
  const { child, referral } = await closedEpisode(county);
  const started = await county.as('mara', (session) => followOn(session, { record: referral, to: 'assessment' }));
  assert.ok('revision' in started, 'the form for what was done before the end opens');
  const ended = await county.as('mara', (session) => followOn(session, { record: referral, to: 'closure' }));
  assert.ok(isRefusal(ended));
  assert.equal(ended.refused, 'step-taken');
  const after = await attempt(county, child, referral, '2026-04-21');
  assert.ok(isRefusal(after), JSON.stringify(after));
  assert.equal(after.refused, 'episode-over');
  assert.match(after.because, /^The service ended on 20 April 2026\. .*new referral/);
  const before = await attempt(county, child, referral, '2026-04-20');
  assert.ok('records' in before, JSON.stringify(before));
  const assessment = recordOf(before, child);
  assert.deepEqual(await offered(county, child), []);
  await county.as('mara', (session) =>
    authoriseRecord(session, { records: [{ record: assessment, version: 1 }], on: '2026-05-05' }),
  );
  const again = await county.as('mara', (session) => followOn(session, { record: assessment, to: 'closure' }));
  assert.ok(isRefusal(again));
  assert.deepEqual(
    [again.refused, again.because],
    ['episode-over', 'The service ended on 20 April 2026 already. If that is wrong, correct that closure.'],
  );
});

test('a sister whose service goes on is assessed without her brother, whose service ended', async () => {
  await using county = await acting('2026-05-05T09:00:00.000Z');
  const [abel, bea] = [await county.child('Abel', '2018-05-01'), await county.child('Bea', '2020-02-29')];
  const both = await county.record(
    'dora',
    'referral',
    [abel, bea].map((child) => ({ child, answers: referralAnswers() })),
  );
  await county.record('mara', 'closure', [{ child: abel, answers: CLOSURE, follows: recordOf(both, abel) }]);
  const childrenFrom = async (child: PersonId) => {
    const draft = await county.as('soren', (session) =>
      followOn(session, { record: recordOf(both, child), to: 'assessment' }),
    );
    return 'children' in draft ? draft.children : draft;
  };
  assert.deepEqual(await childrenFrom(bea), [bea]);
  assert.deepEqual(await childrenFrom(abel), [abel]);
});

async function closedEpisode(county: Acting) {
  const child = await county.child('Abel', '2018-05-01');
  const contact = recordOf(await county.record('dora', 'contact', [{ child, answers: contactAnswers() }]), child);
  const made = await county.record('dora', 'referral', [{ child, answers: referralAnswers(), follows: contact }]);
  const referral = recordOf(made, child);
  await county.record('mara', 'closure', [{ child, answers: CLOSURE, follows: referral }]);
  return { child, referral };
}

async function attempt(county: Acting, child: PersonId, follows: RecordId, startedOn: string) {
  const dates = { seenOn: startedOn, childsWordsOn: startedOn, parentsViewsOn: startedOn };
  const answers = assessmentAnswers({ startedOn, ...dates, outcome: 'no-further-action' });
  return county.as('soren', (session) =>
    recordAnswers(session, { type: 'assessment', how: 'complete', children: [{ child, answers, follows }] }),
  );
}

async function offered(county: Acting, child: PersonId): Promise<readonly string[]> {
  const page = await county.as('mara', async (session) => childPage(session, child, await county.snapshot()));
  return page?.steps.map(({ to }) => to) ?? [];
}

async function waiting(county: Acting, child: PersonId): Promise<readonly string[]> {
  return county.as('hana', async (session) =>
    (await session.lists.tasks({ kinds: ['next-step'] }, await county.snapshot()))
      .filter((task) => task.child === child)
      .map(({ action }) => action),
  );
}
