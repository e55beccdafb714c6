import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleChild } from '#test/support/example-child.ts';
import { readableEpisodesFirst } from './readable-episodes-first.ts';

const child = exampleChild({
  episodes: [
    { startedOn: 'May', legalStatus: 'C2' },
    { startedOn: '2025-06-01', legalStatus: 'C9' },
    { startedOn: '2025-07-01', legalStatus: 'C2' },
    { startedOn: '', legalStatus: '' },
  ],
});
const startsOf = (...columns: Parameters<typeof readableEpisodesFirst>[1][]) =>
  readableEpisodesFirst(child, ...columns).map(({ startedOn }) => startedOn.value);

test('episodes of which a value cannot be read come last, and a blank is readable', () => {
  assert.deepEqual(startsOf('startedOn'), ['2025-06-01', '2025-07-01', '', 'May']);
  assert.deepEqual(startsOf('startedOn', 'legalStatus'), ['2025-07-01', '', 'May', '2025-06-01']);
});

test('they keep their order where all that matters can be read', () => {
  assert.deepEqual(startsOf('reasonEnded'), ['May', '2025-06-01', '2025-07-01', '']);
});
