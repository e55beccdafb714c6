import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleChild } from '#test/support/example-child.ts';
import { NotDecided } from '../../../engine/not-decided.ts';
import { returnYear } from '../return-year.ts';
import { isOfAgeForAScore } from './is-of-age-for-a-score.ts';

test('a score is asked of who was 4 on 1 April, and is not yet 17 on 31 March', () => {
  const isAsked = (bornOn: string) =>
    exampleChild({ outcomes: { bornOn } }).outcomes.some((row) => isOfAgeForAScore(row, returnYear('2025-26')));
  assert.deepEqual(['2021-04-01', '2021-04-02', '2009-04-01', '2009-03-31', ''].map(isAsked), [
    true,
    false,
    true,
    false,
    false,
  ]);
  assert.throws(() => isAsked('May'), NotDecided);
});
