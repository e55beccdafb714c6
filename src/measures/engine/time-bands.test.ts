import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { timeBands } from './time-bands.ts';

const seed = 20260507;

test('R007 every length is in exactly one band, and the limit ends one of them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 90 }), fc.nat(400), (limit, days) => {
      const bands = timeBands(limit);
      const holding = bands.filter(({ from, to }) => from <= days && (to === undefined || days <= to));
      assert.equal(holding.length, 1);
      assert.ok(bands.some(({ to }) => to === limit));
    }),
    { seed },
  );
});

test('a limit that falls on a band’s end makes no empty band', () => {
  assert.deepEqual(
    timeBands(10).map(({ label }) => label),
    ['0 to 10', '11 to 15', '16 to 25', 'over 25'],
  );
});
