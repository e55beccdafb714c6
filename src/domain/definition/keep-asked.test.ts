import assert from 'node:assert/strict';
import { test } from 'node:test';
import { specimen } from '#test/support/specimen-record-type.ts';
import { is, isAnswered, not } from './condition.ts';
import { text, yesNo } from './field.ts';
import { isAskedAt, keepAsked, listAsked } from './keep-asked.ts';

test('an answer goes when its question no longer applies', () => {
  const answers = { seen: { answer: 'no', because: 'Asleep' }, seenOn: '2026-04-03' };
  assert.deepEqual(keepAsked(specimen, answers), { seen: answers.seen });
  assert.deepEqual(keepAsked(specimen, { ...answers, seen: { answer: 'yes' } }), {
    seen: { answer: 'yes' },
    seenOn: '2026-04-03',
  });
});

test('what depended on an answer that goes, goes too, in whatever order the fields stand', () => {
  const questions = {
    fields: {
      third: text({ ask: 'Third?' }),
      instead: text({ ask: 'Instead of the second?' }),
      second: yesNo({ ask: 'Second?' }),
      first: yesNo({ ask: 'First?' }),
    },
    only: { third: is('second', 'yes'), instead: not(isAnswered('second')), second: is('first', 'yes') },
  };
  const answers = { first: { answer: 'no' }, second: { answer: 'yes' }, third: 'x', instead: 'y' };
  assert.deepEqual(keepAsked(questions, answers), { first: { answer: 'no' }, instead: 'y' });
  assert.deepEqual(listAsked(questions, answers), ['instead', 'first']);
  assert.deepEqual(keepAsked(questions, { ...answers, first: { answer: 'yes' } }), {
    first: { answer: 'yes' },
    second: { answer: 'yes' },
    third: 'x',
  });
});

test('rows of a group keep only what they are asked, and blank rows go', () => {
  const risks = [
    { what: 'Cold', known: { answer: 'no', because: 'Never asked for' }, whom: 'somebody' },
    { what: '', nobodyKnows: 'x' },
    { known: { answer: 'yes', because: 'He said so' }, whom: 'somebody' },
  ];
  assert.deepEqual(keepAsked(specimen, { risks }), {
    risks: [
      { what: 'Cold', known: { answer: 'no' } },
      { known: { answer: 'yes', because: 'He said so' }, whom: 'somebody' },
    ],
  });
});

test('a list of nothing but blank rows is no answer, so what is asked instead of it is kept', () => {
  assert.deepEqual(keepAsked(specimen, { risks: [{}, { what: '' }], noneReason: 'All is well' }), {
    noneReason: 'All is well',
  });
});

test('names the definition does not know, empty answers and reasons nobody asked for go; what a step set stays', () => {
  const answers = {
    seen: { answer: 'yes', because: 'Left from before' },
    colour: '',
    colours: [],
    signedOn: '2026-04-03',
    secret: 'x',
  };
  assert.deepEqual(keepAsked(specimen, answers), { seen: { answer: 'yes' }, signedOn: '2026-04-03' });
});

test('what is no answer of its kind stays, to be told of by the checks', () => {
  const odd = { seen: 'yes', risks: ['Cold'] };
  assert.deepEqual(keepAsked(specimen, odd), odd);
});

test('a path leads to a field that is asked, or to one that is not', () => {
  const answers = { seen: { answer: 'yes' }, risks: [{ known: { answer: 'yes' } }, { known: { answer: 'no' } }] };
  const rows: readonly [path: string, asked: boolean][] = [
    ['seenOn', true],
    ['seen.because', true],
    ['noneReason', false],
    ['risks', true],
    ['risks[0].whom', true],
    ['risks[1].whom', false],
    ['risks[7].what', true],
    ['nothing', false],
  ];
  for (const [path, asked] of rows) assert.equal(isAskedAt(specimen, answers, path), asked, path);
});
