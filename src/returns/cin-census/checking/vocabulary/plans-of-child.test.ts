import assert from 'node:assert/strict';
import { test } from 'node:test';
import { censusChild } from '../census-rows.ts';
import { censusYear } from '../census-year.ts';
import { type ExampleChild, passes, withEpisodes } from '../rule-example.ts';
import { cinPlansOf, protectionPlansOf } from './plans-of-child.ts';

function child(example: ExampleChild) {
  const [raw] = passes('it is read', example).children;
  assert.ok(raw);
  return censusChild(raw, censusYear('2025-26'));
}

test('plans are those of every episode', () => {
  const both = child(
    withEpisodes(
      { cinPlans: [{}], childProtectionPlans: [{}, {}] },
      { cinPlans: [{}, {}], childProtectionPlans: [{}] },
    ),
  );
  assert.deepEqual([cinPlansOf(both).length, protectionPlansOf(both).length], [3, 3]);
});
