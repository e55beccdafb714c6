import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Names } from '#domain/definition/in-words.ts';
import { assessment } from '#domain/journey/assessment/assessment.record.ts';
import { contact } from '#domain/journey/contact/contact.record.ts';
import { bringTogether, differencesOf } from './differences.ts';

const names: Names = { worker: (id) => id, person: (id) => id, team: (id) => id, record: (id) => id };
const children = [
  { id: 'a', name: 'Ada Example' },
  { id: 'b', name: 'Ben Example' },
];
const one = {
  source: ['1A'],
  whatWasSaid: ['They were alone all night.'],
  'receivedAt-day': ['3'],
  'receivedAt-month': ['4'],
  'receivedAt-year': ['2026'],
  'receivedAt-time': ['9:30'],
  'own.a.aboutThisChild': ['Was crying'],
  'own.b.aboutThisChild': [''],
};
const other = {
  ...one,
  whatWasSaid: ['The neighbour heard shouting.'],
  'receivedAt-time': ['half nine'],
  'own.b.aboutThisChild': ['Was asleep'],
};

test('only what differs is shown, in the order of the form, and a child’s own answers name the child', () => {
  const found = differencesOf(contact, children, { one, other }, names);
  assert.deepEqual(
    found.map(({ name, child }) => [name, child]),
    [
      ['receivedAt', undefined],
      ['whatWasSaid', undefined],
      ['own.b.aboutThisChild', 'Ben Example'],
    ],
  );
});

test('what could not be read as an answer is shown as it was typed', () => {
  const [first] = differencesOf(contact, children, { one, other }, names);
  assert.equal(first?.one, '3 April 2026 at 9:30am');
  assert.match(String(first?.other), /half nine/);
});

test('a list is shown row by row, each question with its answer, and a list left empty as not answered', () => {
  const risks = { 'own.a.risks[0].what': ['Left alone'], 'own.a.risks[0].impact': ['Frightened'] };
  const [found] = differencesOf(assessment, children.slice(0, 1), { one: risks, other: {} }, names);
  assert.deepEqual(found?.one, [
    {
      title: 'Risk 1',
      answers: [
        { ask: 'What is the risk?', words: 'Left alone' },
        { ask: 'What does it do to the child?', words: 'Frightened' },
      ],
    },
  ]);
  assert.equal(found?.other, '');
});

test('choosing the other text of a question takes all its boxes and nothing else', () => {
  const together = bringTogether({ one, other }, new Map([['receivedAt', 'other'] as const]));
  assert.deepEqual(together, { ...one, 'receivedAt-time': ['half nine'] });
});

test('two stories can be kept one after the other, without losing a word of either', () => {
  const { whatWasSaid } = bringTogether({ one, other }, new Map([['whatWasSaid', 'both'] as const]));
  assert.deepEqual(whatWasSaid, ['They were alone all night.\n\nThe neighbour heard shouting.']);
});

test('the reason for a correction is compared after the questions, and both can be kept', () => {
  const [mine, theirs] = [{ 'correction-reason': ['The date was wrong'] }, { 'correction-reason': ['A typing slip'] }];
  const found = differencesOf(contact, children, { one: mine, other: { ...theirs, source: ['1A'] } }, names);
  assert.deepEqual(
    found.map(({ name, one, canKeepBoth }) => [name, one, canKeepBoth]),
    [
      ['source', '', false],
      ['correction-reason', 'The date was wrong', true],
    ],
  );
  const together = bringTogether({ one: mine, other: theirs }, new Map([['correction-reason', 'both'] as const]));
  assert.deepEqual(together, { 'correction-reason': ['The date was wrong\n\nA typing slip'] });
});

test('what nobody chose stays as it was in the draft', () => {
  assert.deepEqual(bringTogether({ one, other }, new Map()), one);
});
