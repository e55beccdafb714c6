import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkAnswers } from '#domain/definition/check-answers.ts';
import { fillLine } from '#domain/definition/in-words.ts';
import { namesAsIds } from '#test/support/names-as-ids.ts';
import { allocation } from './allocation.record.ts';

const told = (answers: Record<string, unknown>) =>
  checkAnswers(allocation, answers, 'complete', '2026-04-10').map((issue) => [issue.field, issue.code]);

test('work may be a team’s before it is a worker’s, but never nobody’s', () => {
  assert.deepEqual(told({ startsOn: '2026-04-07', team: 't1' }), []);
  assert.deepEqual(told({ startsOn: '2026-04-07', worker: 'w1' }), [['team', 'missing-to-save']]);
});

test('an allocation runs forwards, and its end may be planned', () => {
  assert.deepEqual(told({ startsOn: '2026-04-07', team: 't1', endsOn: '2026-06-30' }), []);
  assert.deepEqual(told({ startsOn: '2026-04-07', team: 't1', endsOn: '2026-04-06' }), [
    ['endsOn', 'allocation-ends-before'],
  ]);
  assert.deepEqual(told({ startsOn: '2026-04-13', team: 't1' }), [['startsOn', 'future']]);
});

test('the line in the chronology reads well without a worker', () => {
  assert.equal(fillLine(allocation, { team: 'North' }, namesAsIds), 'Allocated to North');
  assert.equal(fillLine(allocation, { team: 'North', worker: 'Ada' }, namesAsIds), 'Allocated to Ada, North');
});
