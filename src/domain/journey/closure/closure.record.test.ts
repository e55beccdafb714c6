import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answers } from '#domain/definition/answers.ts';
import { checkAnswers } from '#domain/definition/check-answers.ts';
import { fillLine } from '#domain/definition/in-words.ts';
import { journey } from '#domain/journey/index.ts';
import { namesAsIds } from '#test/support/names-as-ids.ts';
import { closure } from './closure.record.ts';

const complete: Answers = {
  closedOn: '2026-04-07',
  decidedBy: 'w2',
  reason: 'RC8',
  rationale: 'Her grandmother has moved in; the school will tell us.',
};
const told = (change: Answers) =>
  checkAnswers(closure, { ...complete, ...change }, 'complete', '2026-04-10').map((issue) => [issue.field, issue.code]);

test('a service ends by a manager’s decision, with a reason and why it is right', () => {
  assert.deepEqual(told({}), []);
  assert.deepEqual(told({ decidedBy: undefined, reason: undefined, rationale: '' }), [
    ['decidedBy', 'missing'],
    ['reason', 'missing'],
    ['rationale', 'missing'],
  ]);
  for (const type of journey) {
    for (const step of type.transitions.filter(({ to }) => to === closure)) {
      assert.deepEqual(step.by, ['team-manager', 'head-of-service'], type.id);
    }
  }
});

test('brothers and sisters may end for different reasons', () => {
  assert.equal(closure.fields.reason.own, true);
  assert.equal(closure.fields.rationale.own, true);
});

test('a reason is chosen only from those in use on the day the service ended', () => {
  assert.deepEqual(told({ reason: 'RC9' }), []);
  assert.deepEqual(told({ reason: 'RC9', closedOn: '2022-03-31' }), [['reason', 'code-not-open']]);
});

test('the line in the chronology says why it ended', () => {
  assert.equal(fillLine(closure, complete, namesAsIds), 'Service ended: Closed after assessment: no further action');
});
