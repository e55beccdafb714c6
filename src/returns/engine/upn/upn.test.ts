import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginsWithItsCheckLetter, looksLikeUpn, namesAnAuthority } from './upn.ts';

test('a number has the form of a unique pupil number, and its letter agrees', () => {
  const rows: readonly [text: string, form: boolean, letter: boolean, because: string][] = [
    ['H801200001001', true, true, 'it is right'],
    ['U80120000100A', true, true, 'it ends in a letter'],
    ['A801200001001', true, false, 'the letter is another'],
    ['h801200001001', false, false, 'the letter is small'],
    ['H80120000100', false, false, 'it is too short'],
    ['H8012000010011', false, false, 'it is too long'],
    ['H801X00001001', false, true, 'a wrong character asks for no letter'],
    ['H80120000100O', false, true, 'O is never used'],
  ];
  for (const [text, form, letter, because] of rows) {
    assert.equal(looksLikeUpn(text), form, because);
    assert.equal(beginsWithItsCheckLetter(text), letter, because);
  }
});

test('the numbers of authorities have their years, and their ends are counted', () => {
  const known = ['001', '005', '420', '801', '838', '941', '942', '943'];
  const unknown = ['000', '006', '419', '804', '842', '944', '8O1', '80', ''];
  for (const number of known) assert.ok(namesAnAuthority(`H${number}200001001`, '2023-24'), number);
  for (const number of unknown) assert.ok(!namesAnAuthority(`H${number}`, '2025-26'), number);
  assert.ok(namesAnAuthority('H941200001001', '2022-23'));
  assert.ok(!namesAnAuthority('H942200001001', '2022-23'));
});
