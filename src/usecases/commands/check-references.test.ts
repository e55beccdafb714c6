import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getRecordType } from '#domain/journey/index.ts';
import { checkReferences } from './check-references.ts';

const known = {
  workers: new Set(['worker-1']),
  teams: new Set(['north']),
  records: new Set(['record-1']),
  people: new Set<string>(),
};

test('an answer that points at nothing is an error on its own field, also inside a list of groups', () => {
  const wrong = (type: 'allocation' | 'assessment', answers: object) =>
    checkReferences(getRecordType(type), { ...answers }, known).map(({ field, code }) => [field, code]);
  assert.deepEqual(wrong('allocation', { team: 'north', worker: 'worker-1' }), []);
  assert.deepEqual(wrong('allocation', { team: 'gone', worker: 'nobody' }), [
    ['team', 'unknown-team'],
    ['worker', 'unknown-worker'],
  ]);
  assert.deepEqual(wrong('assessment', { historyUsed: [{ entry: 'record-1' }, { entry: 'of-another-child' }] }), [
    ['historyUsed[1].entry', 'unknown-record'],
  ]);
  assert.deepEqual(wrong('assessment', { historyUsed: 'not a list', seenBy: '' }), []);
});
