import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getMeasure } from '#test/support/get-measure.ts';
import { settingsWith } from '#test/support/settings-builder.ts';
import { breakdowns, breakdownsFor } from './breakdown.ts';

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
    ['level', '4', 'Level 4: acute'],
  ];
  for (const [key, part, label] of rows) assert.equal(breakdowns[key].labelOf(part, settings), label);
});

test('a measure is shown in the breakdowns that what it counts can have', () => {
  const always = ['team', 'ageBand', 'sex', 'ethnicityGroup'];
  assert.deepEqual(breakdownsFor(getMeasure('FD-01')), [...always, 'source', 'level']);
  assert.deepEqual(breakdownsFor(getMeasure('CN-01')), [...always, 'source']);
  assert.deepEqual(breakdownsFor(getMeasure('AS-01')), always);
});
