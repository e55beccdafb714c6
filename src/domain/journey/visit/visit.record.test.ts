import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answers } from '#domain/definition/answers.ts';
import { checkAnswers } from '#domain/definition/check-answers.ts';
import { fillLine } from '#domain/definition/in-words.ts';
import { keepAsked, listAsked } from '#domain/definition/keep-asked.ts';
import { namesAsIds } from '#test/support/names-as-ids.ts';
import { visit } from './visit.record.ts';

const made: Answers = {
  happenedAt: '2026-04-07T15:00:00.000Z',
  visitedBy: 'w1',
  outcome: 'met',
  where: 'home',
  purpose: 'child-in-need',
  announced: { answer: 'yes' },
  whatHappened: 'Played in the garden.',
  howSeen: 'alone',
  bedroomSeen: { answer: 'yes' },
  childsWords: 'I like the garden.',
};
const told = (change: Answers, level: 'save' | 'complete' = 'complete') =>
  checkAnswers(visit, { ...made, ...change }, level, '2026-04-10').map((issue) => [issue.field, issue.code]);

test('a complete visit has no issue', () => {
  assert.deepEqual(told({}), []);
});

test('R021 a visit that does not say whether the child was seen, or by whom, cannot even be saved', () => {
  assert.deepEqual(told({ howSeen: undefined, childsWords: undefined }, 'save'), [['howSeen', 'missing-to-save']]);
  assert.deepEqual(told({ visitedBy: undefined }, 'save'), [['visitedBy', 'missing-to-save']]);
  assert.deepEqual(told({ outcome: undefined }, 'save').at(0), ['outcome', 'missing-to-save']);
});

test('R021 a child not seen has a reason at once; one not seen alone has one to finish', () => {
  const notSeen = { howSeen: 'not-seen', childsWords: undefined };
  assert.deepEqual(told(notSeen, 'save'), [['whyNotSeen', 'missing-to-save']]);
  assert.deepEqual(told({ ...notSeen, whyNotSeen: 'At school.' }), []);
  assert.deepEqual(told({ howSeen: 'with-others' }), [['whyNotAlone', 'missing']]);
  assert.deepEqual(told({ howSeen: 'with-others', whyNotAlone: 'She asked her sister to stay.' }), []);
});

test('R021 at home the bedroom is seen, or there is a reason; elsewhere nobody asks', () => {
  assert.deepEqual(told({ bedroomSeen: undefined }), [['bedroomSeen', 'missing']]);
  assert.deepEqual(told({ bedroomSeen: { answer: 'no' } }), [['bedroomSeen.because', 'no-reason']]);
  assert.deepEqual(told({ bedroomSeen: { answer: 'no', because: 'A brother was asleep in it.' } }), []);
  assert.deepEqual(told({ where: 'school', bedroomSeen: undefined }), []);
});

test('R023 a child who was seen is heard in a field of their own', () => {
  assert.deepEqual(told({ childsWords: undefined }), [['childsWords', 'missing']]);
});

test('R030 each child has a part of their own', () => {
  const own = ['howSeen', 'whyNotSeen', 'whyNotAlone', 'seenWhere', 'bedroomSeen', 'childsWords', 'aboutThisChild'];
  assert.deepEqual(
    Object.entries(visit.fields).flatMap(([name, field]) => ('own' in field ? [name] : [])),
    own,
  );
});

test('R022 an attempt that met nobody is kept as one, and nothing of it claims that a child was seen', () => {
  for (const outcome of ['nobody-in', 'refused', 'no-child-there', 'cancelled-by-family', 'cancelled-by-us', 'other']) {
    const asked = listAsked(visit, { ...made, outcome });
    for (const name of ['howSeen', 'bedroomSeen', 'childsWords', 'seenWhere', 'alsoPresent'])
      assert.equal(asked.includes(name), false, `${outcome} asks ${name}`);
    assert.equal('howSeen' in keepAsked(visit, { ...made, outcome }), false);
    assert.deepEqual(told({ outcome, howSeen: undefined, bedroomSeen: undefined, childsWords: undefined }), []);
  }
});

test('R037 a visit cannot be dated in the future, and its time is kept to measure how late it was written', () => {
  assert.deepEqual(told({ happenedAt: '2026-04-11T09:00:00.000Z' }), [['happenedAt', 'future']]);
});

test('the line in the chronology says whether it took place and what it was for', () => {
  assert.equal(fillLine(visit, made, namesAsIds), 'Visit: It took place (Child in need)');
  assert.equal(fillLine(visit, { ...made, outcome: 'nobody-in', purpose: undefined }, namesAsIds), 'Visit: Nobody in');
});
