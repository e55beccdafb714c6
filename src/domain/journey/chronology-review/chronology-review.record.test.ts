import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkAnswers } from '#domain/definition/check-answers.ts';
import { limitOn, withinInWords } from '#domain/definition/timescale.ts';
import { chronologyLimit } from '../limits.ts';
import { chronologyReview } from './chronology-review.record.ts';

test('R018 a review says who read the whole chronology, and when; it is due every six months', () => {
  assert.deepEqual(
    checkAnswers(chronologyReview, {}, 'save', '2026-04-10').map((issue) => issue.field),
    ['reviewedOn', 'reviewedBy'],
  );
  const value = limitOn(chronologyLimit, '2026-04-10');
  assert.equal(value === undefined ? undefined : withinInWords(value.within), '6 months');
});
