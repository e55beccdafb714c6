import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleChild } from '#test/support/example-child.ts';
import { NotDecided } from '../../../engine/not-decided.ts';
import { isRespite } from './respite.ts';

test('a short break is V3 or V4, whatever the case; what is no code is not decided', () => {
  const isBreak = (legalStatus: string) => exampleChild({ episodes: { legalStatus } }).episodes.some(isRespite);
  assert.deepEqual(['V3', 'v4', 'V2', ''].map(isBreak), [true, true, false, false]);
  assert.throws(() => isBreak('V9'), NotDecided);
});
