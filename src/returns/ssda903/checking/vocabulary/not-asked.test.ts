import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CodeCell } from '../../../engine/cell.ts';
import { knownCodes } from '../../specification/known-codes.ts';
import { isNotAsked } from './not-asked.ts';

const activity = (value: string) => new CodeCell({ table: 'OC3', field: 'ACTIV', value }, knownCodes('2025-26').ACTIV);

test('only 0 says that an answer was not asked for', () => {
  assert.ok(isNotAsked(activity('0')));
  for (const value of ['F1', '', 'nothing']) assert.ok(!isNotAsked(activity(value)), value);
});
