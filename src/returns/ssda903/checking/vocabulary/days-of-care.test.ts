import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf } from '#domain/time/day.ts';
import { exampleChild } from '#test/support/example-child.ts';
import { NotDecided } from '../../../engine/not-decided.ts';
import { returnYear } from '../return-year.ts';
import type { ExampleChild } from '../rule-example.ts';
import { daysOfCareFrom } from './days-of-care.ts';

function days(example: ExampleChild, from = '2024-05-01'): number {
  return daysOfCareFrom(exampleChild(example), dayOf(from), returnYear('2025-26'));
}

test('days of care are counted from a day on', () => {
  const episodes = { startedOn: '2025-05-01', endedOn: '2025-05-11', legalStatus: 'C2' };
  assert.equal(days({ episodes }), 10);
  assert.equal(days({ episodes }, '2025-05-04'), 7);
  assert.equal(days({ episodes }, '2025-05-11'), 0);
  assert.equal(days({ episodes: [episodes, { ...episodes, startedOn: '2025-05-11', endedOn: '2025-05-12' }] }), 11);
  assert.equal(days({ episodes: { ...episodes, startedOn: '' } }), 0);
  assert.equal(days({}), 0);
});

test('short breaks do not count', () => {
  assert.equal(days({ episodes: { startedOn: '2025-05-01', endedOn: '2025-05-11', legalStatus: 'V3' } }), 0);
});

test('care without an end goes on to the end of the year that tells of it', () => {
  const open = { startedOn: '2025-03-01', legalStatus: 'C2' };
  assert.equal(days({ episodes: open }), 395);
  assert.equal(days({ lastYear: { episodes: open } }), 31);
});

test('an episode that both years tell of counts once, as this year tells it', () => {
  const open = { startedOn: '2025-03-01', legalStatus: 'C2' };
  assert.equal(days({ episodes: { ...open, endedOn: '2025-03-11' }, lastYear: { episodes: open } }), 10);
  const earlier = { startedOn: '2025-02-01', endedOn: '2025-03-01', legalStatus: 'C2' };
  assert.equal(days({ episodes: { ...open, endedOn: '2025-03-11' }, lastYear: { episodes: [earlier, open] } }), 38);
});

test('a day that cannot be read decides nothing', () => {
  assert.throws(() => days({ episodes: { startedOn: 'May', legalStatus: 'C2' } }), NotDecided);
});
