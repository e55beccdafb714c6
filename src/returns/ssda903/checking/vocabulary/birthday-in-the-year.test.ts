import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf } from '#domain/time/day.ts';
import { DateCell } from '../../../engine/cell.ts';
import { returnYear } from '../return-year.ts';
import { birthdayInTheYear } from './birthday-in-the-year.ts';

const year = returnYear('2025-26');
const seventeen = (value: string) => birthdayInTheYear(17, new DateCell({ table: 'T', field: 'DOB', value }), year);

test('a birthday lies in the year from 1 April to 31 March', () => {
  assert.equal(seventeen('2008-03-31'), undefined);
  assert.equal(seventeen('2008-04-01'), dayOf('2025-04-01'));
  assert.equal(seventeen('2009-03-31'), dayOf('2026-03-31'));
  assert.equal(seventeen('2009-04-01'), undefined);
  assert.equal(seventeen(''), undefined);
});
