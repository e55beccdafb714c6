import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answers } from '#domain/definition/answers.ts';
import { checkAnswers } from '#domain/definition/check-answers.ts';
import { fillLine } from '#domain/definition/in-words.ts';
import { keepAsked, listAsked } from '#domain/definition/keep-asked.ts';
import { namesAsIds } from '#test/support/names-as-ids.ts';
import { caseNote } from './case-note.record.ts';

const visit: Answers = {
  happenedAt: '2026-03-27T15:00:00.000Z',
  kind: 'visit',
  visitedBy: 'w1',
  whatHappened: 'Played in the garden.',
  seen: { answer: 'yes' },
  seenWhere: 'home',
  seenAlone: { answer: 'yes' },
};
const told = (change: Answers, level: 'save' | 'complete' = 'complete') =>
  checkAnswers(caseNote, { ...visit, ...change }, level, '2026-04-10').map((issue) => [issue.field, issue.code]);

test('an older note of a visit has no issue; from 1 April 2026 a visit is a record of its own', () => {
  assert.deepEqual(told({}), []);
  for (const kind of ['visit', 'unsuccessful-visit'])
    assert.deepEqual(told({ happenedAt: '2026-04-01T09:00:00.000Z', kind }), [['kind', 'code-not-open']]);
});

test('R021 a visit that does not say whether the child was seen cannot even be saved', () => {
  assert.deepEqual(told({ seen: undefined }, 'save'), [['seen', 'missing-to-save']]);
  assert.deepEqual(told({ visitedBy: undefined }, 'save'), [['visitedBy', 'missing-to-save']]);
});

test('R021 a visit shows who was seen, alone or not, where and by whom', () => {
  assert.deepEqual(told({ seenWhere: undefined, seenAlone: undefined }), [
    ['seenWhere', 'missing'],
    ['seenAlone', 'missing'],
  ]);
  assert.deepEqual(
    told({ seenAlone: { answer: 'no' } }),
    [['seenAlone.because', 'no-reason']],
    'not alone needs a reason',
  );
  assert.deepEqual(told({ seenAlone: { answer: 'no', because: 'She asked her sister to stay.' } }), []);
  assert.ok(listAsked(caseNote, visit).includes('alsoPresent'), 'who else was there');
});

test('R021 a child who was not seen has a reason, at once, and nothing that only seeing could tell', () => {
  const notSeen = { seen: { answer: 'no' }, seenWhere: undefined, seenAlone: undefined };
  assert.deepEqual(told(notSeen, 'save'), [['seen.because', 'no-reason']]);
  assert.deepEqual(told({ ...notSeen, seen: { answer: 'no', because: 'At school.' } }), []);
  const kept = keepAsked(caseNote, { ...visit, seen: { answer: 'no', because: 'At school.' } });
  assert.deepEqual(
    ['seenWhere', 'seenAlone'].filter((name) => name in kept),
    [],
  );
});

test('R021 R023 each child has answers of their own to whether they were seen, and in their own words', () => {
  for (const name of ['seen', 'seenWhere', 'seenAlone', 'childsWords', 'aboutThisChild'] as const) {
    assert.equal(caseNote.fields[name].own, true, name);
  }
});

test('R021 nothing but a visit asks who was seen, and a visit that found nobody asks who tried', () => {
  for (const kind of ['phone', 'message', 'discussion', 'other', 'unsuccessful-visit']) {
    const asked = listAsked(caseNote, { ...visit, kind });
    assert.equal(asked.includes('seen'), false, kind);
    assert.equal(asked.includes('visitedBy'), kind === 'unsuccessful-visit', kind);
  }
});

test('R037 a note cannot be dated in the future, and its time is kept to measure how late it was written', () => {
  assert.equal(caseNote.fields.happenedAt.kind, 'instant');
  assert.deepEqual(told({ happenedAt: '2026-04-11T09:00:00.000Z', kind: 'phone' }), [['happenedAt', 'future']]);
});

test('the line in the chronology is the kind of note and its title', () => {
  assert.equal(fillLine(caseNote, visit, namesAsIds), 'Visit');
  assert.equal(fillLine(caseNote, { ...visit, title: 'New school' }, namesAsIds), 'Visit: New school');
});
