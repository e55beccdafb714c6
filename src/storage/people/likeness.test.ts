import assert from 'node:assert/strict';
import { test } from 'node:test';
import { likenessOf, wordLikeness } from './likeness.ts';

const words: readonly (readonly [asked: string, held: string, least: number, most: number, because: string])[] = [
  ['smith', 'smith', 1, 1, 'the same'],
  ['jon', 'jonathan', 0.85, 0.9, 'a beginning'],
  ['j', 'jonathan', 0.8, 0.85, 'an initial'],
  ['jhon', 'john', 0.75, 0.75, 'neighbours swapped: one slip of four'],
  ['smth', 'smith', 0.8, 0.8, 'a letter missing'],
  ['smiith', 'smith', 0.8, 0.85, 'a letter too many'],
  ['smoth', 'smith', 0.8, 0.8, 'a letter wrong'],
  ['jonathan', 'jon', 0, 0, 'more than was held'],
  ['mary', 'jack', 0, 0, 'another name'],
  ['12', '21', 0, 0, 'a number is never misread for another'],
  ['12', '120', 0.8, 0.8, 'the beginning of a number'],
  ['1', '12', 0, 0, 'one figure begins half the street'],
];

test('a word is like another when it is the same, its beginning, or a slip of the finger away', () => {
  for (const [asked, held, least, most, because] of words) {
    const likeness = wordLikeness(asked, held);
    assert.ok(likeness >= least && likeness <= most, `${asked} and ${held}: ${likeness}; ${because}`);
  }
});

test('a name is as like as its words, in any order, each used once; who is covered whole stands above who is not', () => {
  const of = (asked: string, held: string) => likenessOf(asked.split(' '), held.split(' '));
  assert.deepEqual(of('smith john', 'john smith'), { likeness: 1, whole: 1 });
  assert.deepEqual(of('john', 'john smith'), { likeness: 1, whole: 0.5 });
  assert.equal(of('john john', 'john smith').likeness, 0.5);
  assert.equal(
    of('jon jonathan', 'jonathan smith').likeness,
    0.5,
    'Jonathan is spent on the whole name, not on its beginning',
  );
  assert.deepEqual(likenessOf([], ['john']), { likeness: 0, whole: 0 });
});
