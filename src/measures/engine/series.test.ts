import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getMeasure } from '#test/support/get-measure.ts';
import { seriesWindows } from './series.ts';

test('a trend shows months, positions or twelve months, never part of a year beside a whole one', () => {
  const rows: readonly [id: string, first: string, last: string][] = [
    ['FD-02', 'April 2026', 'May 2026'],
    ['FD-07', '12 months to 30 April 2026', '12 months to 31 May 2026'],
    ['AS-01', '12 months to 30 April 2026', '12 months to 31 May 2026'],
    ['AS-03', 'at 30 April 2026', 'at 31 May 2026'],
    ['CN-01', 'at 30 April 2026', 'at 31 May 2026'],
  ];
  for (const [id, first, last] of rows) {
    const windows = seriesWindows(getMeasure(id), '2026-05-31');
    assert.equal(windows.length, 24);
    assert.deepEqual([windows.at(-2)?.label, windows.at(-1)?.label], [first, last], id);
  }
});
