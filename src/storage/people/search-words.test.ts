import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchWords, spellingsOf } from './search-words.ts';

const read: readonly (readonly [typed: string, words: readonly string[]])[] = [
  ['  Siobhán   O’Brien ', ['siobhan', 'obrien']],
  ["D'Angelo-Smith", ['dangelo', 'smith']],
  ['Søren Åkesson', ['soren', 'akesson']],
  ['Weiß, Łucja', ['weiss', 'lucja']],
  ['12a High St., HR4 0AB', ['12a', 'high', 'st', 'hr4', '0ab']],
  ['محمد علي', ['محمد', 'علي']],
  ['---', []],
  ['\0🦦', []],
];

test('a name or an address is searched by its words, whatever signs stand in and between them', () => {
  for (const [typed, words] of read) assert.deepEqual(searchWords(typed), words, typed);
});

test('two words one slip apart share a spelling; from six letters on, two words two slips apart do', () => {
  const near: readonly (readonly [string, string])[] = [
    ['jhon', 'john'],
    ['smth', 'smith'],
    ['smiith', 'smith'],
    ['smoth', 'smith'],
    ['jonhatan', 'jonathan'],
    ['zimerman', 'zimmermann'],
  ];
  for (const [one, other] of near) assert.ok(shareSpelling(one, other), `${one} and ${other}`);
  assert.ok(!shareSpelling('mary', 'jack'));
  assert.ok(!shareSpelling('12', '13'), 'a number is never misread for another');
});

test('no word has more spellings than the database can bear', () => {
  for (let length = 1; length <= 40; length += 1) {
    const [word = ''] = searchWords('abcdefghijklmnopqrstuvwxyzabcdefghijklmn'.slice(0, length));
    assert.ok(spellingsOf(word).length <= 80, `${length} letters`);
  }
});

function shareSpelling(one: string, other: string): boolean {
  const spellings = new Set(spellingsOf(one));
  return spellingsOf(other).some((each) => spellings.has(each));
}
