import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleChild } from '#test/support/example-child.ts';
import { DateCell } from '../../../engine/cell.ts';
import { NotDecided } from '../../../engine/not-decided.ts';
import {
  decidedOnlyAfter,
  decisionDays,
  decisionsEndedLastYear,
  decisionsInOrder,
  missingEnds,
  stands,
} from './decisions-to-place.ts';

type Written = { decidedOn?: string; ceasedOn?: string; reasonCeased?: string };

const childWith = (...placedForAdoption: readonly Written[]) => exampleChild({ placedForAdoption });
const date = (value: string) => new DateCell({ table: 'T', field: 'On', value });
const valuesOf = (cells: readonly { readonly value: string }[]) => cells.map(({ value }) => value);

test('a decision stands while it has neither a day nor a reason for its end', () => {
  const child = childWith({}, { ceasedOn: '2025-05-01' }, { reasonCeased: 'RD1' }, { ceasedOn: 'May' });
  assert.deepEqual(child.placedForAdoption.map(stands), [true, false, false, false]);
});

test('the days are those that are given', () => {
  assert.deepEqual(valuesOf(decisionDays(childWith({ decidedOn: '2025-05-01' }, {}, { decidedOn: 'May' }))), [
    '2025-05-01',
    'May',
  ]);
});

test('decisions are only after a day when none was made by then', () => {
  const two = childWith({ decidedOn: '2025-05-01' }, { decidedOn: '2025-06-01' });
  assert.equal(decidedOnlyAfter(two, date('2025-04-30')).length, 2);
  assert.equal(decidedOnlyAfter(two, date('2025-05-01')).length, 0);
  assert.equal(decidedOnlyAfter(two, date('')).length, 0);
  assert.equal(decidedOnlyAfter(childWith({}), date('2025-04-30')).length, 0);
});

test('one that cannot be read is asked for only when no other was made by then', () => {
  const child = childWith({ decidedOn: 'May' }, { decidedOn: '2025-05-01' });
  assert.equal(decidedOnlyAfter(child, date('2025-05-01')).length, 0);
  assert.throws(() => decidedOnlyAfter(child, date('2025-04-30')), NotDecided);
});

test('decisions stand in the order of their days, those without one apart', () => {
  const child = childWith({ decidedOn: '2025-06-01' }, {}, { decidedOn: '01/05/2025' });
  assert.deepEqual(valuesOf(decisionsInOrder(child).map(({ decidedOn }) => decidedOn)), ['01/05/2025', '2025-06-01']);
  assert.throws(() => decisionsInOrder(childWith({ decidedOn: '2025-06-01' }, { decidedOn: 'May' })), NotDecided);
});

test('of last year’s decisions those had ended that have a day or a reason for it, and one that cannot be read comes last', () => {
  const placedForAdoption = [
    { decidedOn: 'May', ceasedOn: '2024-08-01' },
    { decidedOn: '2024-06-01' },
    { decidedOn: '2024-07-01', reasonCeased: 'RD1' },
  ];
  const child = exampleChild({ lastYear: { placedForAdoption } });
  assert.deepEqual(valuesOf(decisionsEndedLastYear(child).map(({ decidedOn }) => decidedOn)), ['2024-07-01', 'May']);
  assert.deepEqual(decisionsEndedLastYear(exampleChild({ placedForAdoption })), []);
});

test('what is missing of an end is the day, or else the reason', () => {
  const left = exampleChild({ episodes: { reasonEnded: 'E4A' } }).episodes[0];
  assert.ok(left);
  const child = childWith(
    {},
    { ceasedOn: '2025-05-01' },
    { reasonCeased: 'RD1' },
    { ceasedOn: 'May', reasonCeased: 'RD1' },
  );
  assert.deepEqual(
    missingEnds(child, left).map(({ field }) => field),
    ['DATE_PLACED_CEASED', 'REASON_PLACED_CEASED', 'DATE_PLACED_CEASED'],
  );
  assert.deepEqual(missingEnds(exampleChild({}), left), [left.reasonEnded]);
});
