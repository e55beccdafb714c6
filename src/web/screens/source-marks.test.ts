import assert from 'node:assert/strict';
import { test } from 'node:test';
import { marksInWords, withoutMarks } from './source-marks.ts';

test('a worker reads why a day is due, without the marks of those who keep the definitions', () => {
  assert.equal(withoutMarks('45 working days at most from referral [K].'), '45 working days at most from referral.');
  assert.equal(withoutMarks('Saturdays are not counted.'), 'Saturdays are not counted.');
});

test('an analyst reads in words how surely each source is known', () => {
  assert.equal(
    marksInWords('DfE statistics [K]; LAIT 271, 2026 [V]; a setting [L]'),
    'DfE statistics (still to be checked); LAIT 271, 2026 (checked); a setting (local practice)',
  );
});
