import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleChild } from '#test/support/example-child.ts';
import { DateCell } from '../../../engine/cell.ts';
import { NotDecided } from '../../../engine/not-decided.ts';
import { returnYear } from '../return-year.ts';
import { isAfterTheYear, isBeforeTheYear, isInTheYear, touchesTheYear, wasInCareInTheYear } from './in-the-year.ts';

const year = returnYear('2025-26');
const date = (value: string) => new DateCell({ table: 'T', field: 'On', value });

test('the collection year has its first and last day in it', () => {
  const rows: readonly [day: string, where: 'before' | 'in' | 'after' | 'nowhere'][] = [
    ['2025-03-31', 'before'],
    ['2025-04-01', 'in'],
    ['2026-03-31', 'in'],
    ['2026-04-01', 'after'],
    ['', 'nowhere'],
  ];
  for (const [day, where] of rows) {
    assert.equal(isBeforeTheYear(date(day), year), where === 'before', day);
    assert.equal(isInTheYear(date(day), year), where === 'in', day);
    assert.equal(isAfterTheYear(date(day), year), where === 'after', day);
  }
});

test('a date that cannot be read lies nowhere that can be told', () => {
  for (const ask of [isBeforeTheYear, isInTheYear, isAfterTheYear])
    assert.throws(() => ask(date('May'), year), NotDecided);
});

function touches(startedOn: string, endedOn: string): boolean {
  return exampleChild({ episodes: { startedOn, endedOn } }).episodes.some((episode) => touchesTheYear(episode, year));
}

test('an episode touches the year unless it ended before it, or began after it', () => {
  assert.ok(!touches('2024-05-01', '2025-03-31'));
  assert.ok(touches('2024-05-01', '2025-04-01'));
  assert.ok(touches('2024-05-01', ''));
  assert.ok(touches('2026-03-31', ''));
  assert.ok(!touches('2026-04-01', ''));
  assert.ok(touches('2024-05-01', '2027-05-01'));
  assert.ok(!touches('', '2025-05-01'));
});

test('an end that cannot be read leaves open whether the episode touches the year, unless it began after it', () => {
  assert.throws(() => touches('2024-05-01', 'June'), NotDecided);
  assert.ok(!touches('2026-04-01', 'June'));
});

test('a child was in care in the year when an episode touches it, whatever another that cannot be read', () => {
  const was = (...starts: readonly string[]) =>
    wasInCareInTheYear(exampleChild({ episodes: starts.map((startedOn) => ({ startedOn })) }), year);
  assert.deepEqual([was('May', '2025-05-01'), was('2026-04-01'), was()], [true, false, false]);
  assert.throws(() => was('May', '2026-04-01'), NotDecided);
});
