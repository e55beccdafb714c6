import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { RecordId } from '#domain/history/child-history.ts';
import type { PersonId } from '#domain/people/person.ts';
import { meetingAnswers, recordOf, referralAnswers } from '#test/support/acting.ts';
import { chromiumMissing } from '#test/support/chromium.ts';
import { planAnswers, planReviewAnswers } from '#test/support/plan-answers.ts';
import { authoriseRecord } from '#usecases/commands/authorise-record.command.ts';
import { recordAnswers } from '#usecases/commands/record-answers.command.ts';
import { startDraft } from '#usecases/commands/start-draft.command.ts';
import { assertWell, type PersonAtWork, personAtWork } from './person-at-work.ts';
import { openStage, type Stage } from './stage.ts';

const NURSE = { what: 'Ring the school nurse', owner: 'soren social', dueOn: '2026-05-04' };
const CLUB = { what: 'Ask for a place at the club', owner: 'Mother', dueOn: '2026-05-01' };
const LATE = { what: 'Write to the school', owner: 'Selma Social', dueOn: '2026-05-11' };

describe('what a meeting decided, in a plan', { skip: chromiumMissing() }, () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage('2026-05-22T09:00:00.000Z');
  });
  after(() => stage[Symbol.asyncDispose]());

  const met = async (child: PersonId, actions: readonly object[], isSigned = true): Promise<RecordId> => {
    const answers = meetingAnswers({ actions });
    const meeting = recordOf(await stage.authority.record('soren', 'family-meeting', [{ child, answers }]), child);
    if (!isSigned) return meeting;
    const read = { records: [{ record: meeting, version: 1 }], on: '2026-05-20' };
    const signed = await stage.authority.as('mara', (session) => authoriseRecord(session, read));
    assert.ok('change' in signed, JSON.stringify(signed));
    return meeting;
  };
  const referred = async (given: string, bornOn: string) => {
    const child = await stage.authority.child(given, bornOn);
    const answers = referralAnswers();
    return { child, follows: recordOf(await stage.authority.record('milo', 'referral', [{ child, answers }]), child) };
  };
  const draftOf = (child: PersonId, type: 'child-in-need-plan' | 'plan-review', follows: RecordId) =>
    stage.authority.as('soren', async (session) => {
      const started = await startDraft(session, { type, children: [child], follows: { [child]: follows } });
      assert.ok('id' in started, JSON.stringify(started));
      return started.id;
    });
  const soren = async (path: string, options = {}): Promise<PersonAtWork> => {
    const person = await personAtWork(stage.browser, stage.service.url, options);
    await person.signIn('soren');
    await person.open(path);
    return person;
  };
  const section = ({ page }: PersonAtWork) => page.locator('#from-meetings');
  const idsOf = async (child: PersonId, type: 'family-meeting' | 'child-in-need-plan' | 'plan-review') => {
    const records = await stage.authority.as('soren', (session) => session.records.ofType(type, [child]));
    const found: unknown[] = [];
    JSON.stringify(
      records.map(({ answers }) => [answers.actions, answers.outcomes, answers.decisions]),
      (key, value) => {
        if (key === 'id') found.push(value);
        return value;
      },
    );
    return found;
  };

  test('R052 R078 without a script: an action of approved minutes is taken under an outcome with one press, is quoted, keeps its id, and is offered nowhere again', async () => {
    const { child, follows } = await referred('Ada', '2016-05-01');
    await met(child, [NURSE, CLUB]);
    await met(child, [LATE], false);
    const draft = await draftOf(child, 'child-in-need-plan', follows);
    await using plain = await soren(`/drafts/${draft}`, { javaScriptEnabled: false });
    const offers = (await section(plain).textContent()) ?? '';
    assert.match(
      offers,
      /Decided at the family meeting of 8 April 2026: “Ring the school nurse”, soren social, by 4 May 2026/,
    );
    assert.doesNotMatch(offers, /Write to the school/, 'minutes that nobody approved decide nothing');
    await plain.answer({ 'outcomes[0].change': 'Goes to school', 'outcomes[0].actions[0].what': 'Breakfast club' });
    await plain.press('Add another outcome');
    await plain.answer({ 'outcomes[1].change': 'Sleeps through', _under: '1' });
    await section(plain)
      .getByRole('button', { name: /^Take into the plan ?: “Ring/ })
      .click();
    assert.equal(await plain.page.inputValue('[name="outcomes[1].actions[0].what"]'), NURSE.what);
    assert.equal(await plain.page.inputValue('[name="outcomes[1].actions[0].worker"]'), 'soren');
    assert.equal(await plain.page.inputValue('[name="outcomes[1].actions[0].by-day"]'), '4');
    await plain.page.getByText('Decided at the family meeting of 8 April 2026: “Ring', { exact: false }).waitFor();
    await section(plain)
      .getByRole('button', { name: /^Take into the plan ?: “Ask/ })
      .click();
    assert.equal(await plain.page.inputValue('[name="outcomes[0].actions[1].what"]'), CLUB.what);
    assert.equal(
      await plain.page.inputValue('[name="outcomes[0].actions[1].who"]'),
      '',
      'who that is, the writer says',
    );
    assert.equal(await section(plain).getByRole('button').count(), 0);
    await using other = await soren(`/drafts/${draft}`);
    await assertWell(other);
  });

  /** A plan on record that took both of what the meeting decided. */
  const planned = async (child: PersonId, follows: RecordId) => {
    const ids = await idsOf(child, 'family-meeting');
    const common = { family: 'Nothing', by: '2026-06-01' };
    const actions = [
      { ...common, id: ids[0], what: NURSE.what, who: 'worker', worker: 'soren' },
      { ...common, id: ids[1], what: CLUB.what, who: 'service', service: 'The club' },
    ];
    const outcomes = [{ change: 'Goes', measure: 'Register', actions }];
    const answers = planAnswers({ startedOn: '2026-05-21', childsWordsOn: '2026-05-20', outcomes });
    const kept = await stage.authority.record('soren', 'child-in-need-plan', [{ child, answers, follows }]);
    return { plan: recordOf(kept, child), ids };
  };

  test('R052 all at once; the rows have the ids of the minutes', async () => {
    const { child, follows } = await referred('Ben', '2012-11-23');
    await met(child, [NURSE, CLUB]);
    await using worker = await soren(`/drafts/${await draftOf(child, 'child-in-need-plan', follows)}`);
    await worker.press('Take all 2 into the plan');
    await worker.page.locator('[name="outcomes[0].actions[1].what"]').waitFor();
    const ids = ['0', '1'].map((row) => worker.page.inputValue(`[name="outcomes[0].actions[${row}].id"]`));
    assert.deepEqual(await Promise.all(ids), await idsOf(child, 'family-meeting'));
    await assertWell(worker);
  });

  test('R052 R078 what a plan took waits for its owner once; no review may take it again, and is offered what is new', async () => {
    const { child, follows } = await referred('Cyrus', '2014-07-11');
    await met(child, [NURSE, CLUB]);
    const { plan, ids } = await planned(child, follows);
    assert.deepEqual(
      (await idsOf(child, 'child-in-need-plan')).filter((id) => ids.includes(id)),
      ids,
    );
    const decisions = [{ id: ids[0], what: NURSE.what, who: 'worker', worker: 'soren', by: '2026-06-01' }];
    const again = { child, follows: plan, answers: planReviewAnswers({ reviewedOn: '2026-05-22', decisions }) };
    const second = await stage.authority.as('soren', (session) =>
      recordAnswers(session, { type: 'plan-review', how: 'complete', children: [again] }),
    );
    assert.ok('issues' in second && second.issues.some(({ code }) => code === 'unknown-row'), JSON.stringify(second));
    await using worker = await soren('/work');
    assert.equal(await worker.page.getByText('Ring the school nurse').count(), 1);

    await met(child, [LATE]);
    await worker.open(`/drafts/${await draftOf(child, 'plan-review', plan)}`);
    assert.doesNotMatch((await section(worker).textContent()) ?? '', /Ring the school nurse/);
    await section(worker)
      .getByRole('button', { name: /^Take into the plan/ })
      .click();
    await worker.page.locator('[name="decisions[0].what"]').waitFor();
    assert.equal(await worker.page.inputValue('[name="decisions[0].what"]'), LATE.what);
    assert.equal(await worker.page.inputValue('[name="decisions[0].worker"]'), 'selma');
    await assertWell(worker);
  });
});
