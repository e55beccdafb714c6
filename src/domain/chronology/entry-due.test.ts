import assert from 'node:assert/strict';
import { test } from 'node:test';
import { days } from '#domain/definition/timescale.ts';
import { settingsWith } from '#test/support/settings-builder.ts';
import { entryDue } from './entry-due.ts';

test('R037 what happened on a day is to be written up within the authority’s own standard, or the default', () => {
  const basis = 'Own standard';
  const settings = settingsWith({
    localLimits: { 'late-entry': [{ from: '2026-01-01', within: days(7), basis }] },
  });
  assert.equal(entryDue('2026-04-13')?.dueOn, '2026-04-16');
  assert.deepEqual(entryDue('2026-04-13', settings), { dueOn: '2026-04-20', basis });
  assert.equal(entryDue('2025-12-31', settings), undefined, 'no standard was in force yet');
  assert.equal(entryDue('2026-02-30'), undefined, 'no date of the calendar');
});
