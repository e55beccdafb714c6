import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answers } from '#domain/definition/answers.ts';
import { isRefusal } from '#domain/definition/refusal.ts';
import type { PersonId } from '#domain/people/person.ts';
import { type Acting, acting, recordOf, referralAnswers } from '#test/support/acting.ts';
import { action, outcome, planAnswers, planReviewAnswers } from '#test/support/plan-answers.ts';
import { recordAnswers } from '#usecases/commands/record-answers.command.ts';
import { startDraft } from '#usecases/commands/start-draft.command.ts';
import { childPlan } from '#usecases/queries/child-plan.query.ts';
import { myWork } from '#usecases/queries/my-work.query.ts';
import { supervisionDigests } from '#usecases/queries/supervision-digest.ts';

test('R052 R078 what a plan says a worker does waits for that worker in the words of the plan, whoever holds the child, until a review says that it is done', async () => {
  await using authority = await acting('2026-06-20T09:00:00.000Z');
  const child = await authority.child('Ada', '2016-05-01');
  const referral = recordOf(await authority.record('milo', 'referral', [{ child, answers: referralAnswers() }]), child);
  const mine = action({ who: 'worker', worker: 'selma', service: undefined });
  const answers = planAnswers({ outcomes: [outcome({ actions: [mine, action({ by: '2026-06-30' })] })] });
  const waits = async (who: 'soren' | 'selma') => {
    const snapshot = await authority.snapshot();
    const work = await authority.as(who, (session) => myWork(session, snapshot));
    assert.ok('tasks' in work);
    return work.tasks
      .filter(({ kind }) => kind === 'plan-action')
      .map((each) => [each.child.id, each.words, each.dueOn, each.nearness]);
  };
  const drift = async () => {
    const snapshot = await authority.snapshot();
    const [digest] = await authority.as('mara', (session) => supervisionDigests(session, [child], snapshot));
    return digest?.plan;
  };
  const plan = recordOf(
    await authority.record('soren', 'child-in-need-plan', [{ child, answers, follows: referral }]),
    child,
  );
  assert.deepEqual(await waits('selma'), [[child, 'Breakfast club', '2026-06-12', 'overdue']]);
  assert.deepEqual(await waits('soren'), [], 'it waits for nobody else');
  assert.deepEqual(await drift(), { open: 2, overdue: 1, stuck: 0 });

  const kept = await authority.as('soren', (session) => session.records.findOne(plan));
  const [first] = rowsOf(kept?.answers, 'outcomes');
  const [own, club] = rowsOf(first, 'actions');
  const reviewed = reviewRow(first?.id, own?.id, club?.id, {});
  const days = { reviewedOn: '2026-06-19', childsWordsOn: '2026-06-19' };
  const review = planReviewAnswers({ ...days, outcomes: [{ ...reviewed, valueOn: '2026-06-19' }] });
  await authority.record('soren', 'plan-review', [{ child, answers: review, follows: plan }]);
  assert.deepEqual(await waits('selma'), []);
  assert.deepEqual(await drift(), { open: 1, overdue: 0, stuck: 1 });
});

const rowsOf = (answers: Answers | undefined, list: string) => (answers?.[list] ?? []) as readonly Answers[];

test('R052 R058 R078 an action keeps its id from plan to review to next plan, and its progress is a series', async () => {
  await using authority = await acting('2026-09-01T09:00:00.000Z');
  const child = await authority.child('Ada', '2016-05-01');
  const referral = recordOf(await authority.record('milo', 'referral', [{ child, answers: referralAnswers() }]), child);
  const keep = async (type: 'child-in-need-plan' | 'plan-review', follows: typeof referral, answers: Answers) => {
    const record = recordOf(await authority.record('soren', type, [{ child, answers, follows }]), child);
    const kept = await authority.as('soren', (session) => session.records.findOne(record));
    return { record, answers: kept?.answers };
  };
  const plan = await keep('child-in-need-plan', referral, planAnswers());
  const [first] = rowsOf(plan.answers, 'outcomes');
  const [club, nurse] = rowsOf(first, 'actions');
  assert.match(String(first?.id), /^[0-9a-f-]{36}$/);
  assert.equal(new Set([first?.id, club?.id, nurse?.id]).size, 3);

  const row = (some: Answers) => reviewRow(first?.id, club?.id, nurse?.id, some);
  const forged = await authority.as('soren', (session) =>
    recordAnswers(session, {
      type: 'plan-review',
      how: 'complete',
      children: [
        { child, follows: plan.record, answers: planReviewAnswers({ outcomes: [row({}), row({ id: 'made-up' })] }) },
      ],
    }),
  );
  assert.ok('issues' in forged && forged.issues.some(({ code }) => code === 'unknown-row'), JSON.stringify(forged));

  const review = await keep('plan-review', plan.record, planReviewAnswers({ outcomes: [row({})] }));
  const [reviewed] = rowsOf(review.answers, 'outcomes');
  assert.equal(reviewed?.change, outcome().change, 'what the plan says is quoted, whatever was sent');
  assert.equal(rowsOf(reviewed, 'actions')[0]?.what, action().what);

  const draft = await authority.as('soren', (session) =>
    startDraft(session, { type: 'child-in-need-plan', children: [child], follows: { [child]: review.record } }),
  );
  assert.ok(!isRefusal(draft) && 'content' in draft);
  assert.equal(draft.content['outcomes[0].id']?.[0], first?.id);
  assert.equal(draft.content['outcomes[0].actions[0].id']?.[0], nurse?.id, 'what is done is not carried');
  assert.equal(draft.content['outcomes[0].actions[1].what'], undefined);

  await checkShown(authority, child, [club?.id, nurse?.id]);
});

function reviewRow(id: unknown, club: unknown, nurse: unknown, some: Answers): Answers {
  return {
    id,
    change: 'Typed over',
    different: 'More mornings',
    value: 4,
    valueOn: '2026-08-13',
    reached: { answer: 'no' },
    actions: [
      { id: club, state: 'done', doneOn: '2026-06-10', what: 'Typed over' },
      { id: nurse, state: 'stuck', why: 'Nobody rang back' },
    ],
    ...some,
  };
}

async function checkShown(authority: Acting, child: PersonId, [club, nurse]: readonly unknown[]): Promise<void> {
  const snapshot = await authority.snapshot();
  const shown = await authority.as('soren', (session) => childPlan(session, child, snapshot));
  const [told] = shown?.thread?.outcomes ?? [];
  assert.deepEqual(
    told?.series.map(({ value }) => value),
    [2, 4],
  );
  assert.deepEqual(
    told?.actions.map(({ id, state }) => [id, state]),
    [
      [club, 'done'],
      [nurse, 'stuck'],
    ],
  );
  const clocks = await authority.as('soren', (session) => session.lists.derivedOf(child, snapshot.knownAt));
  const [clock] = clocks.clocks.filter((each) => each.clock === 'child-in-need-plan-reviewed');
  assert.deepEqual([clock?.dueOn, clock?.metOn], ['2026-08-21', '2026-08-14']);
}
