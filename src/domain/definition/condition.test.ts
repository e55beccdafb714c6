import assert from 'node:assert/strict';
import { test } from 'node:test';
import { specimen } from '#test/support/specimen-record-type.ts';
import { all, any, type Condition, fieldsOf, holds, is, isAnswer, isAnswered, isOneOf, not } from './condition.ts';
import { conditionInWords } from './condition-in-words.ts';

test('a condition holds or does not', () => {
  const answers = { colour: 'red', colours: ['red', 'blue'], seen: { answer: 'no', because: 'Asleep' }, name: '' };
  const rows: readonly [condition: Condition, held: boolean, because: string][] = [
    [is('colour', 'red'), true, 'the code is the answer'],
    [is('colour', 'blue'), false, 'another code is'],
    [is('colours', 'blue'), true, 'it is among the codes'],
    [is('seen', 'no'), true, 'a yes or no is its answer'],
    [is('seen', 'Asleep'), false, 'and never its reason'],
    [is('story', ''), false, 'what is not answered is nothing'],
    [isOneOf('colour', 'blue', 'red'), true, 'one of two'],
    [isOneOf('colour', 'blue', 'grey'), false, 'neither'],
    [isAnswered('colour'), true, 'it has an answer'],
    [isAnswered('name'), false, 'an empty text is none'],
    [not(isAnswered('name')), true, 'the other way round'],
    [all(is('colour', 'red'), is('seen', 'no')), true, 'both hold'],
    [all(is('colour', 'red'), is('seen', 'yes')), false, 'one does not'],
    [any(is('colour', 'blue'), is('seen', 'no')), true, 'one does'],
    [any(is('colour', 'blue'), is('seen', 'yes')), false, 'neither does'],
  ];
  for (const [condition, held, because] of rows) assert.equal(holds(condition, answers), held, because);
});

test('nothing, an empty text and an empty list are no answer; no and nought are', () => {
  for (const none of [undefined, null, '', []]) assert.equal(isAnswer(none), false);
  for (const some of ['no', 0, false, [''], {}]) assert.equal(isAnswer(some), true);
});

test('a condition knows which fields it asks about', () => {
  assert.deepEqual(fieldsOf(all(is('a', 'x'), not(any(isAnswered('b'), isOneOf('c', 'y'))))), ['a', 'b', 'c']);
});

test('a condition is told as one would say it', () => {
  const rows: readonly [condition: Condition, words: string][] = [
    [is('colour', 'red'), '“Which colour?” is “Red”'],
    [is('seen', 'yes'), '“Was the child seen?” is Yes'],
    [isOneOf('colour', 'red', 'blue'), '“Which colour?” is “Red” or “Blue”'],
    [not(isOneOf('colour', 'red', 'blue')), '“Which colour?” is not “Red” nor “Blue”'],
    [not(isAnswered('risks')), '“What are the risks?” is not answered'],
    [all(is('colour', 'red'), is('seen', 'no')), '“Which colour?” is “Red”, and “Was the child seen?” is No'],
    [
      not(all(is('colour', 'red'), is('seen', 'no'))),
      '“Which colour?” is not “Red”, or “Was the child seen?” is not No',
    ],
    [
      all(isAnswered('name'), any(is('colour', 'red'), is('seen', 'no'))),
      '“What is it called?” is answered, and (“Which colour?” is “Red”, or “Was the child seen?” is No)',
    ],
  ];
  for (const [condition, words] of rows) assert.equal(conditionInWords(condition, specimen.fields), words);
});
