import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CodeCell } from '../../../engine/cell.ts';
import { NotDecided } from '../../../engine/not-decided.ts';
import type { ReturnChild } from '../return-child.ts';
import { isOrWasUasc } from './is-or-was-uasc.ts';

const child = (now: string, before?: string) =>
  ({ isUasc: marker(now), lastYear: before === undefined ? undefined : { isUasc: marker(before) } }) as ReturnChild;
const marker = (value: string) => new CodeCell({ table: 'Header', field: 'UASC', value }, new Set(['0', '1']));

test('a child is or was unaccompanied when either year says so', () => {
  assert.deepEqual([child('1'), child('0', '1'), child('1', '0')].map(isOrWasUasc), [true, true, true]);
  assert.deepEqual([child('0'), child('0', '0')].map(isOrWasUasc), [false, false]);
});

test('this year’s yes decides before last year’s rubbish is asked', () => {
  assert.equal(isOrWasUasc(child('1', '7')), true);
  assert.throws(() => isOrWasUasc(child('0', '7')), NotDecided);
});
