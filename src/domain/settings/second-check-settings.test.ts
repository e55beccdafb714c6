import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type SecondCheckStandard, secondCheckOn } from './second-check-settings.ts';

test('which sendings need a second person is the authority’s own on each day, and the default where it settled nothing', () => {
  const [first, second]: readonly SecondCheckStandard[] = [
    { from: '2026-01-01', kinds: ['everything'], basis: 'Invented [L]' },
    { from: '2026-04-01', kinds: [], basis: 'Invented [L]' },
  ];
  assert.ok(first !== undefined && second !== undefined);
  const rows: readonly (readonly [because: string, own: Ours, on: string, kinds: readonly string[]])[] = [
    ['nothing settled: files, and whatever is kept safe', undefined, '2026-05-01', ['with-files', 'kept-safe']],
    ['its own from its day on', [second, first], '2026-01-01', ['everything']],
    ['the newest that has begun, in whatever order they stand', [second, first], '2026-04-01', []],
    ['before its own began it had none', [first], '2025-12-31', []],
  ];
  for (const [because, own, on, kinds] of rows) assert.deepEqual(secondCheckOn(own, on), kinds, because);
});

type Ours = readonly SecondCheckStandard[] | undefined;
