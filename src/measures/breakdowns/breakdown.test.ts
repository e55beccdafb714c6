import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settingsWith } from '#test/support/settings-builder.ts';
import { breakdowns } from './breakdown.ts';

test('every part is named in words, and a value nobody knows is shown as it is', () => {
  const settings = settingsWith();
  const rows: readonly [key: keyof typeof breakdowns, part: string, label: string][] = [
    ['team', 'north', 'North assessment team'],
    ['team', 'not-allocated', 'Not allocated'],
    ['team', 'closed-team', 'closed-team'],
    ['ageBand', 'under-1', 'Under 1'],
    ['ageBand', 'not-known', 'Not known'],
    ['sex', 'female', 'Female'],
    ['sex', 'not-known', 'Not known'],
    ['ethnicityGroup', 'asian', 'Asian or Asian British'],
    ['ethnicity', 'WROM', 'Gypsy or Roma'],
    ['source', '6', 'Police'],
    ['source', 'not-applicable', 'Not applicable'],
  ];
  for (const [key, part, label] of rows) assert.equal(breakdowns[key].labelOf(part, settings), label);
});
