import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf } from '#domain/time/day.ts';
import { DateCell } from '../../../engine/cell.ts';
import { censusChild } from '../census-rows.ts';
import { censusYear } from '../census-year.ts';
import { type ExampleChild, passes } from '../rule-example.ts';
import { hadReachedAge, isUnborn, schoolYearBeginsOn } from './age.ts';

const census = censusYear('2025-26');
const date = (value: string) => new DateCell({ table: 'T', field: 'On', value });

function child(example: ExampleChild) {
  const [raw] = passes('it is read', example).children;
  assert.ok(raw);
  return censusChild(raw, censusYear('2025-26'));
}

test('a child is unborn with an expected date alone', () => {
  assert.ok(isUnborn(child({ expectedOn: '2026-05-01' })));
  assert.ok(!isUnborn(child({ expectedOn: '2026-05-01', bornOn: '2026-05-02' })));
  assert.ok(!isUnborn(child({})));
});

test('an age is reached on the birthday, and had been reached the day after', () => {
  assert.ok(!hadReachedAge(4, date('2021-09-01'), schoolYearBeginsOn(census)));
  assert.ok(hadReachedAge(4, date('2021-08-31'), schoolYearBeginsOn(census)));
  assert.ok(!hadReachedAge(4, date(''), schoolYearBeginsOn(census)));
  assert.equal(schoolYearBeginsOn(censusYear('2023-24')), dayOf('2023-09-01'));
});
