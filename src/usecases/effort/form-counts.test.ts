import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caseNote } from '#domain/journey/case-note/case-note.record.ts';
import { readFormCounts } from './form-counts.ts';

const read = (told: unknown) => readFormCounts(caseNote, typeof told === 'string' ? told : JSON.stringify(told));
const [first = ''] = Object.keys(caseNote.fields);

test('what a browser counted is read, and only of questions that the form asks', () => {
  const questions = { [first]: [2, 30], 'Ada was seen': [1, 1], toString: [1, 1] };
  assert.deepEqual(read({ interactions: 12, seconds: 90, questions, words: 'Ada' }), {
    interactions: 12,
    seconds: 90,
    questions: { [first]: { edits: 2, seconds: 30 } },
  });
});

test('what is no count is told as nothing, and what no form ever took is brought down', () => {
  for (const told of ['', 'words', '[]', 'null', { interactions: -1, seconds: 1 }, { interactions: 1.5, seconds: 1 }])
    assert.equal(read(told), undefined, JSON.stringify(told));
  assert.equal(read({ interactions: 1, seconds: 1, filler: 'x'.repeat(5000) }), undefined);
  assert.deepEqual(read({ interactions: 1e12, seconds: 5, questions: { [first]: ['1', 2] } }), {
    interactions: 100_000,
    seconds: 5,
    questions: {},
  });
});
