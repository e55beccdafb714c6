import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DateCell } from '../../../engine/cell.ts';
import { NotDecided } from '../../../engine/not-decided.ts';
import { overlaps } from './overlaps.ts';

const date = (field: string, value: string) => new DateCell({ table: 'T', field, value });
const spell = (from: string, until = '') => ({ startedOn: date('From', from), endedOn: date('Until', until) });
const MAY = spell('2025-05-01', '2025-06-01');

test('two that ran on one day overlap, whichever is asked first', () => {
  for (const other of [
    spell('2025-05-31'),
    spell('2025-04-01', '2025-05-02'),
    spell('2025-05-10', '2025-05-11'),
    MAY,
  ]) {
    assert.ok(overlaps(MAY, other));
    assert.ok(overlaps(other, MAY));
  }
});

test('one that begins on the day the other ends does not, nor one without a start', () => {
  for (const other of [spell('2025-06-01'), spell('2025-04-01', '2025-05-01'), spell('', '2025-05-10')]) {
    assert.ok(!overlaps(MAY, other));
    assert.ok(!overlaps(other, MAY));
  }
});

test('a date that cannot be read is not decided', () => {
  assert.throws(() => overlaps(MAY, spell('May')), NotDecided);
});
