import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkAnswers } from '#domain/definition/check-answers.ts';
import { supervision } from './supervision.record.ts';

const whole = {
  supervisedOn: '2026-04-21',
  worker: 'soren',
  supervisedBy: 'mara',
  reflection: 'What worries us most.',
  whatChanged: 'Back at school.',
  analysis: 'It holds for now.',
  decision: 'Go on as planned.',
};
const wrongWith = (answers: object, level: 'save' | 'complete' = 'complete') =>
  checkAnswers(supervision, { ...whole, ...answers }, level, '2026-04-21T12:00:00.000Z').map(
    ({ field, code }) => `${field} ${code}`,
  );

test('R080 R081 a supervision is complete only with its reflection and the child’s own part', () => {
  assert.deepEqual(wrongWith({}), []);
  for (const field of ['reflection', 'whatChanged', 'analysis', 'decision'])
    assert.deepEqual(wrongWith({ [field]: undefined }), [`${field} missing`]);
});

test('R082 an action without its owner, or without a day of the calendar, is rejected', () => {
  const action = { what: 'See the child at school', owner: 'Soren Social', by: '2026-05-01' };
  assert.deepEqual(wrongWith({ actions: [action] }), []);
  assert.deepEqual(wrongWith({ actions: [{ ...action, owner: undefined }] }), ['actions[0].owner missing']);
  assert.deepEqual(wrongWith({ actions: [{ ...action, by: undefined }] }), ['actions[0].by missing']);
  assert.equal(wrongWith({ actions: [{ ...action, by: 'ongoing' }] }).length, 1);
});

test('what is said of the worker is marked so, and nothing of it is a child’s own', () => {
  const aboutWorker = Object.entries(supervision.fields).filter(([, field]) => 'aboutWorker' in field);
  assert.deepEqual(
    aboutWorker.map(([name]) => name),
    ['reflection', 'wellbeing', 'learning'],
  );
  assert.ok(aboutWorker.every(([, field]) => !('own' in field)));
});
