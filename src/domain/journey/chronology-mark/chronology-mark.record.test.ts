import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkAnswers } from '#domain/definition/check-answers.ts';
import { chronologyMark } from './chronology-mark.record.ts';

test('R018 a mark says which event matters and how much, and is no event of the story itself', () => {
  const mark = { markedOn: '2026-04-07', entry: 'r1', weight: 'significant' };
  assert.deepEqual(checkAnswers(chronologyMark, mark, 'complete', '2026-04-10'), []);
  for (const part of Object.keys(mark)) {
    const issues = checkAnswers(chronologyMark, { ...mark, [part]: undefined }, 'save', '2026-04-10');
    assert.deepEqual(
      issues.map((issue) => [issue.field, issue.code]),
      [[part, 'missing-to-save']],
    );
  }
  assert.equal(chronologyMark.inChronology, 'never');
  assert.equal(chronologyMark.forSeveralChildren, false, 'an event is one child’s');
});
