import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoDay } from '#domain/time/day.ts';
import { DateCell } from '../../../engine/cell.ts';
import { NotDecided } from '../../../engine/not-decided.ts';
import { findRow } from './find-row.ts';

const dates = (...values: readonly string[]) => values.map((value) => new DateCell({ table: 'T', field: 'On', value }));
const isGivenDay = ({ day }: DateCell) => day !== undefined;

test('the first row that decides is found, whatever cannot be read before it', () => {
  const found = findRow(dates('1 May', '', '2025-05-01', '2025-06-01'), isGivenDay);
  assert.equal(found?.day === undefined ? undefined : isoDay(found.day), '2025-05-01');
  assert.equal(findRow(dates('', ''), isGivenDay), undefined);
  assert.throws(() => findRow(dates('1 May', ''), isGivenDay), NotDecided);
  const fault = new Error('another fault');
  const breaks = () => {
    throw fault;
  };
  assert.throws(() => findRow([{}], breaks), fault);
});
