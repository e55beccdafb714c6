import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answers } from '#domain/definition/answers.ts';
import { isAnswered } from '#domain/definition/condition.ts';
import { type CopyInto, copyAnswers, isAsCopied, isCopyable } from '#domain/definition/copying.ts';
import { assessment } from './assessment/assessment.record.ts';
import { journey } from './index.ts';

const earlier: Answers = {
  seen: { answer: 'yes' },
  seenOn: '2026-03-03',
  childsWords: 'I like it when gran is here.',
  identity: 'Likes football.\nSpeaks Welsh at home.',
  development: 'Learning well.',
  risks: [
    { what: 'Alone', howMuch: 'Serious', howOften: 'Weekly', impact: 'Afraid' },
    { what: 'Roads', howMuch: 'Some', howOften: 'Daily', impact: 'Late' },
  ],
};
const names = Object.keys(assessment.fields);
const copied = (some: Partial<CopyInto> = {}) =>
  copyAnswers(assessment, { names, earlier, content: {}, given: {}, prefix: '', on: '2026-06-01', ...some });

test('R021 R023: what goes on is copied; days, sightings, the child’s words, judgements and decisions never are', () => {
  const { copied: taken, answered, left, content } = copied();
  assert.deepEqual(taken, ['identity', 'development', 'risks']);
  assert.deepEqual(answered, []);
  assert.deepEqual(left, ['seen', 'seenOn', 'childsWords']);
  assert.deepEqual(content.identity, ['Likes football.\nSpeaks Welsh at home.']);
  assert.deepEqual(content['risks[1].howOften'], ['Daily']);
});

test('which answers of the product can be copied: read this list again whenever it grows', () => {
  const copyable = journey.flatMap((type) =>
    Object.keys(type.fields)
      .filter((name) => isCopyable(type, name))
      .map((name) => `${type.id} ${name}`),
  );
  assert.deepEqual(copyable.toSorted(), [
    'assessment development',
    'assessment identity',
    'assessment protections',
    'assessment risks',
    'child-in-need-plan contingency',
    'child-in-need-plan expectations',
    'child-in-need-plan why',
    'chronology-review pattern',
  ]);
});

test('what is typed, in whatever part of an answer, is never written over', () => {
  const rows: readonly [because: string, content: CopyInto['content'], taken: readonly string[]][] = [
    ['nothing is typed', {}, ['identity', 'development', 'risks']],
    ['blanks are nothing', { identity: [' \r\n '], 'risks[0].what': [''] }, ['identity', 'development', 'risks']],
    ['a word is an answer', { identity: ['x'] }, ['development', 'risks']],
    ['one box of one row is an answer', { 'risks[3].impact': ['x'] }, ['identity', 'development']],
    ['another question whose name begins alike is none', { identityCard: ['x'] }, ['identity', 'development', 'risks']],
  ];
  for (const [because, content, taken] of rows) assert.deepEqual(copied({ content }).copied, taken, because);
});

test('of brothers and sisters each has their own names', () => {
  const { content } = copied({ prefix: 'own.ada.', content: { 'own.bea.identity': ['Bea’s'], identity: ['x'] } });
  assert.deepEqual(content['own.ada.development'], ['Learning well.']);
  assert.ok(Object.keys(content).every((name) => name.startsWith('own.ada.')));
  assert.ok('own.ada.identity' in content, 'a sister’s answer holds nobody up');
});

test('what the form does not ask, or what is no answer any more, is left', () => {
  const only = { ...assessment, only: { identity: isAnswered('why') } };
  const into = { names, earlier, content: {}, given: {}, prefix: '', on: '2026-06-01' };
  assert.ok(copyAnswers(only, into).left.includes('identity'));
  assert.ok(copyAnswers(only, { ...into, given: { why: 'Because.' } }).copied.includes('identity'));
  assert.ok(copied({ earlier: { ...earlier, development: ['once a list'] } }).left.includes('development'));
});

test('a copy is one until anything of it is changed', () => {
  const { content } = copied({ prefix: 'own.ada.' });
  const is = (name: string, changed: CopyInto['content']) =>
    isAsCopied(assessment, earlier, { name, prefix: 'own.ada.', content: { ...content, ...changed } });
  assert.ok(is('identity', {}));
  assert.ok(
    is('identity', { 'own.ada.identity': ['Likes football.\r\nSpeaks Welsh at home.'] }),
    'as a browser sends it',
  );
  assert.ok(!is('identity', { 'own.ada.identity': ['Likes football'] }));
  assert.ok(is('risks', { 'own.ada.risks[2].what': [''] }), 'an empty row is none');
  assert.ok(!is('risks', { 'own.ada.risks[2].what': ['More'] }), 'a row more');
  assert.ok(!is('risks', { 'own.ada.risks[0].what': [''] }), 'a box less');
});
