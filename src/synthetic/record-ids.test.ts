import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getRecordType } from '#domain/journey/index.ts';
import { withRecordIds } from './record-ids.ts';

const idOf = (key: string) => `id of ${key}`;

test('a field that points at a record gets its id', () => {
  const answers = { markedOn: '2025-05-01', entry: 'family-1/contact-1', weight: 'significant' };
  assert.deepEqual(withRecordIds(getRecordType('chronology-mark'), answers, idOf), {
    ...answers,
    entry: 'id of family-1/contact-1',
  });
});

test('so does a field inside a list of groups; what is no record stays as it is', () => {
  const answers = { startedOn: '2025-05-01', historyUsed: [{ entry: 'family-1/contact-1', meaning: 'It came back.' }] };
  assert.deepEqual(withRecordIds(getRecordType('assessment'), answers, idOf), {
    startedOn: '2025-05-01',
    historyUsed: [{ entry: 'id of family-1/contact-1', meaning: 'It came back.' }],
  });
});
