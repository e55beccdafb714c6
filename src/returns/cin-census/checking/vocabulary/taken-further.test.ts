import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CodeCell } from '../../../engine/cell.ts';
import { NotDecided } from '../../../engine/not-decided.ts';
import { censusChild } from '../census-rows.ts';
import { censusYear } from '../census-year.ts';
import { type ExampleChild, passes, withEpisodes } from '../rule-example.ts';
import { hasReferralTakenFurther, isNo, isNoFurtherAction, isTakenFurther, isYes } from './taken-further.ts';

const { yesNo } = censusYear('2025-26').codes;
const answer = (value: string) => new CodeCell({ table: 'T', field: 'F', value }, yesNo);

function child(example: ExampleChild) {
  const [raw] = passes('it is read', example).children;
  assert.ok(raw);
  return censusChild(raw, censusYear('2025-26'));
}

test('an answer is yes, no or neither, and one that is none of them decides nothing', () => {
  const told = ['1', 'true', '0', 'false', ''].map((value) => [isYes(answer(value)), isNo(answer(value))]);
  assert.deepEqual(told, [
    [true, false],
    [true, false],
    [false, true],
    [false, true],
    [false, false],
  ]);
  assert.throws(() => isYes(answer('N')), NotDecided);
  assert.throws(() => isNo(answer('N')), NotDecided);
});

test('a referral taken further is seen past one that cannot be read, and only then is the other needed', () => {
  const marks = (...all: readonly string[]) =>
    child(withEpisodes(...all.map((noFurtherAction) => ({ noFurtherAction }))));
  assert.ok(hasReferralTakenFurther(marks('N', '0')));
  assert.ok(!hasReferralTakenFurther(marks('1', '')));
  assert.throws(() => hasReferralTakenFurther(marks('1', 'N')), NotDecided);
});

test('a referral is taken further, without further action, or neither when it is not said', () => {
  const { episodes } = child(withEpisodes({ noFurtherAction: '0' }, { noFurtherAction: '1' }, {}));
  assert.deepEqual(episodes.map(isTakenFurther), [true, false, false]);
  assert.deepEqual(episodes.map(isNoFurtherAction), [false, true, false]);
});
