import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answers } from '#domain/definition/answers.ts';
import { checkAnswers } from '#domain/definition/check-answers.ts';
import { holds } from '#domain/definition/condition.ts';
import { fillLine } from '#domain/definition/in-words.ts';
import { keepAsked } from '#domain/definition/keep-asked.ts';
import { journey } from '#domain/journey/index.ts';
import { namesAsIds } from '#test/support/names-as-ids.ts';
import { referral } from './referral.record.ts';

const complete: Answers = {
  referredOn: '2026-04-07',
  source: '2A',
  concern: 'Hungry at school every Monday.',
  decidedOn: '2026-04-08',
  decidedBy: 'w2',
  primaryNeed: 'N1',
  noFurtherAction: { answer: 'no' },
  nextStep: 'assessment',
  decisionReason: 'The criteria are met.',
};
const told = (change: Answers) =>
  checkAnswers(referral, { ...complete, ...change }, 'complete', '2026-04-10').map((issue) => [
    issue.field,
    issue.code,
  ]);

test('a complete referral has no issue', () => {
  assert.deepEqual(told({}), []);
});

test('R039 no record asks whether a referral is a re-referral: it is computed from the dates', () => {
  const asked = journey.flatMap((type) =>
    Object.entries(type.fields).map(([name, { ask }]) => `${type.id}.${name}: ${ask}`),
  );
  assert.deepEqual(
    asked.filter((each) => /re-?referr|previous referral/i.test(each)),
    [],
  );
  assert.equal(referral.fields.referredOn.required, 'save', 'the date it is computed from is always there');
});

test('R039 a referral is accepted by a manager, with a reason for each child', () => {
  assert.deepEqual(told({ decidedBy: undefined, decisionReason: undefined }), [
    ['decidedBy', 'missing'],
    ['decisionReason', 'missing'],
  ]);
  assert.equal(referral.fields.decisionReason.own, true);
});

test('a referral that ends here has no next step, and one that does not must have one', () => {
  assert.deepEqual(told({ nextStep: undefined }), [['nextStep', 'missing']]);
  assert.deepEqual(told({ nextStep: undefined, noFurtherAction: { answer: 'yes' } }), []);
  assert.equal('nextStep' in keepAsked(referral, { ...complete, noFurtherAction: { answer: 'yes' } }), false);
});

test('a referral is decided on or after the day it is made', () => {
  assert.deepEqual(told({ decidedOn: '2026-04-07' }), []);
  assert.deepEqual(told({ decidedOn: '2026-04-06' }), [['decidedOn', 'referral-decided-before']]);
});

test('a source is chosen only from those in use on the day of the referral', () => {
  assert.deepEqual(told({ source: '5D' }), []);
  assert.deepEqual(told({ source: '5D', referredOn: '2021-04-07' }), [['source', 'code-not-open']]);
});

test('an assessment follows only a referral whose next step it is; the service may be ended after any', () => {
  const [assessment, closure] = referral.transitions;
  assert.equal(assessment?.to.id, 'assessment');
  assert.ok(assessment.when);
  assert.equal(holds(assessment.when, { nextStep: 'assessment' }), true);
  assert.equal(holds(assessment.when, { nextStep: 'early-help' }), false);
  assert.deepEqual([closure?.to.id, closure?.when], ['closure', undefined]);
});

test('the line in the chronology leaves out a need not yet known', () => {
  assert.equal(fillLine(referral, { source: '6' }, namesAsIds), 'Referral from Police');
  assert.equal(
    fillLine(referral, complete, namesAsIds),
    'Referral from School. Main need: Abuse, neglect and exploitation',
  );
});
