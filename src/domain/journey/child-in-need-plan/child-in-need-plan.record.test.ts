import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkAnswers } from '#domain/definition/check-answers.ts';
import { readForm } from '#domain/definition/reading.ts';
import { recordType } from '#domain/definition/record-type.ts';
import { planParts } from '#domain/plans/plan-parts.ts';
import { action, outcome, planAnswers } from '#test/support/plan-answers.ts';
import { childInNeedPlan } from './child-in-need-plan.record.ts';

const NOW = '2026-05-22';
const told = (
  answers: ReturnType<typeof planAnswers>,
  type: typeof childInNeedPlan | typeof strict = childInNeedPlan,
) => checkAnswers(type, answers, 'complete', NOW).map(({ field, message }) => `${field}: ${message}`);

const strict = recordType({
  id: 'strict-plan',
  version: 1,
  title: 'Strict plan',
  plural: 'Strict plans',
  purpose: 'Shows a plan that needs more.',
  basis: 'None: invented for tests',
  happenedOn: 'startedOn',
  ...planParts({ id: 'strict-plan', contingency: 'required' }),
  line: 'Strict plan',
});

test('R052 words where a date belongs are refused in words a parent would understand, and stay as they were typed', () => {
  for (const words of [
    'ongoing',
    'Ongoing',
    'asap',
    'tbc',
    'as soon as possible',
    'immediately',
    'regularly',
    'weekly',
  ]) {
    const [first = '', ...rest] = words.split(' ');
    const month = rest.length === 0 ? {} : { 'outcomes[0].actions[0].by-month': [rest.join(' ')] };
    const typed = { 'outcomes[0].actions[0].by-day': [first], ...month };
    const { issues, unread } = readForm(childInNeedPlan, { 'outcomes[0].actions[0].what': ['Club'], ...typed });
    assert.deepEqual(
      issues.map(({ code, field, message }) => [code, field, message]),
      [
        [
          'words-for-a-date',
          'outcomes[0].actions[0].by',
          `Outcome 1, action 1: “By what day?” must be a day of the calendar, like 27 3 2026: “${words}” does not say which day. If it goes on and on, give the day on which we will look together at whether it is happening`,
        ],
      ],
    );
    assert.deepEqual(unread, typed);
  }
});

test('R052 R120 a plan needs an owner and a date for each action, and a way to tell for each outcome', () => {
  assert.deepEqual(told(planAnswers()), []);
  const plan = (...rows: readonly object[]) => planAnswers({ outcomes: rows });
  assert.deepEqual(told(plan(outcome({ actions: [action({ by: undefined })] }))), [
    'outcomes[0].actions[0].by: Outcome 1, action 1: enter the day by which it will be done',
  ]);
  assert.deepEqual(told(plan(outcome({ actions: [action({ who: undefined, service: undefined })] }))), [
    'outcomes[0].actions[0].who: Outcome 1, action 1: choose who will do it',
  ]);
  assert.deepEqual(told(plan(outcome({ actions: [action({ service: undefined })] }))), [
    'outcomes[0].actions[0].service: Outcome 1, action 1: enter the service that will do it, and who there',
  ]);
  assert.deepEqual(told(plan(outcome({ measure: undefined, baseline: undefined }))), [
    'outcomes[0].measure: Outcome 1: enter how we will tell that it is different: what somebody will see, hear or count',
    'outcomes[0].baseline: Outcome 1: enter how many it is when the plan starts',
  ]);
  assert.deepEqual(told(plan(outcome({ actions: undefined }))), [
    'outcomes[0].actions: Outcome 1: enter at least one thing that will be done',
  ]);
});

test('R054 a kind of plan can ask for what happens if it does not work, and for what is expected of the parents', () => {
  assert.deepEqual(told(planAnswers(), strict), [
    'expectations: Enter what is expected of the parents',
    'contingency: Enter what we will do if the plan does not work',
    'contingencyBy: Enter the day by which the plan must have worked',
  ]);
});
