import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Names } from '#domain/definition/in-words.ts';
import { changedAnswers } from './changed-answers.ts';

const itself = (id: string) => id;
const names: Names = { worker: itself, person: itself, team: itself, record: itself };
const changes = (before: object, after: object) =>
  changedAnswers({ answers: { ...before } }, { type: 'contact', answers: { ...after } }, names).map(
    ({ field, before: was, after: is }) => [field, was, is],
  );

test('what differs between two versions is told in words, in the order of the form', () => {
  assert.deepEqual(
    changes(
      { outcome: 'referral', referrer: 'A teacher' },
      { outcome: 'early-help', level: '2', referrer: 'A teacher' },
    ),
    [
      ['level', '', changes({}, { level: '2' })[0]?.[2]],
      ['outcome', changes({}, { outcome: 'referral' })[0]?.[2], changes({}, { outcome: 'early-help' })[0]?.[2]],
    ],
  );
});

test('the order in which an answer was kept is no change, and no answer is the same as none', () => {
  assert.deepEqual(
    changes({ immediateRisk: { answer: 'yes', because: 'x' } }, { immediateRisk: { because: 'x', answer: 'yes' } }),
    [],
  );
  assert.deepEqual(changes({ referrer: undefined }, { referrer: null }), []);
});
