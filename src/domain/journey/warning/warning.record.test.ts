import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answers } from '#domain/definition/answers.ts';
import { checkAnswers } from '#domain/definition/check-answers.ts';
import { plausibleAnswers } from '#test/support/plausible-answers.ts';
import { warning } from './warning.record.ts';

const told = (change: Answers) =>
  checkAnswers(warning, { ...plausibleAnswers('warning'), ...change }, 'complete', '2026-06-10').map((issue) => [
    issue.field,
    issue.code,
  ]);

test('a warning says who said so and by when it is looked at again', () => {
  assert.deepEqual(told({}), []);
  assert.deepEqual(told({ saidBy: undefined, reviewBy: undefined, whatToDo: '' }), [
    ['whatToDo', 'missing'],
    ['saidBy', 'missing'],
    ['reviewBy', 'missing-to-save'],
  ]);
  assert.deepEqual(told({ reviewBy: '2026-04-09' }), [['reviewBy', 'warning-review-before']]);
});

test('a warning ends with a reason, and not before it stood', () => {
  assert.deepEqual(told({ endsOn: '2026-05-01' }), [['endedBecause', 'missing']]);
  assert.deepEqual(told({ endsOn: '2026-05-01', endedBecause: 'The dog has gone.' }), []);
  assert.deepEqual(told({ endsOn: '2026-04-01', endedBecause: 'Never so.' }), [['endsOn', 'warning-ends-before']]);
});
