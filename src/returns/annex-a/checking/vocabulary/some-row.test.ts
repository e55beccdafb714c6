import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DateCell } from '../../../engine/cell.ts';
import { NotDecided } from '../../../engine/not-decided.ts';
import { someRow } from './some-row.ts';

const dates = (...values: readonly string[]) => values.map((value) => new DateCell({ table: 'T', field: 'On', value }));
const isGivenDay = ({ day }: DateCell) => day !== undefined;

test('a row that decides is enough, whatever cannot be read beside it', () => {
  assert.equal(someRow(dates('1 May', '2025-05-01'), isGivenDay), true);
  assert.equal(someRow(dates('', ''), isGivenDay), false);
  assert.equal(someRow([], isGivenDay), false);
  assert.throws(() => someRow(dates('1 May', ''), isGivenDay), NotDecided);
});
