import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getMeasure } from '#test/support/get-measure.ts';
import { settingsWith } from '#test/support/settings-builder.ts';
import { brokenDownFromCounts } from './broken-down.ts';
import type { Counts } from './counts.ts';

const settings = settingsWith();
const kept = (parts: Readonly<Record<string, Counts>>) => new Map(Object.entries(parts));

test('each part has its own percentage from its own counts, in the order of the list, and the total is the sum', () => {
  const counts = kept({
    'not-allocated': { in: 1, out: 0, excluded: 0 },
    south: { in: 3, out: 1, excluded: 2 },
    north: { in: 1, out: 3, excluded: 0 },
  });
  const { parts, total } = brokenDownFromCounts(getMeasure('AS-01'), counts, 'team', settings);
  assert.deepEqual(
    parts.map(({ label, percentage }) => [label, percentage]),
    [
      ['North assessment team', 25],
      ['South assessment team', 75],
      ['Not allocated', 100],
    ],
  );
  assert.deepEqual(total, { in: 5, out: 4, excluded: 2 });
});

test('a part of which all is excluded has no percentage; a part of a rate has none, for its residents are not known', () => {
  const excluded = kept({ north: { in: 0, out: 0, excluded: 1 } });
  assert.equal(brokenDownFromCounts(getMeasure('AS-01'), excluded, 'team', settings).parts[0]?.percentage, undefined);
  const contacts = kept({ north: { in: 4, out: 0, excluded: 0 } });
  assert.equal(brokenDownFromCounts(getMeasure('FD-01'), contacts, 'team', settings).parts[0]?.percentage, undefined);
});

test('codes of ethnicity are gathered into their groups, and none is lost', () => {
  const counts = kept({
    CHNE: { in: 1, out: 0, excluded: 0 },
    AIND: { in: 2, out: 1, excluded: 0 },
    WBRI: { in: 4, out: 0, excluded: 0 },
    'not-known': { in: 1, out: 0, excluded: 0 },
    NOBT: { in: 1, out: 0, excluded: 0 },
  });
  const { parts, total } = brokenDownFromCounts(getMeasure('FD-07'), counts, 'ethnicityGroup', settings);
  assert.deepEqual(
    parts.map(({ part, counts: { in: counted } }) => [part, counted]),
    [
      ['white', 4],
      ['asian', 3],
      ['not-known', 2],
    ],
  );
  assert.equal(total.in, 9);
});
