import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { identifierFault, nhsCheckDigit, nhsNumberFault, upnCheckLetter, upnFault } from './identifiers.ts';

const seed = 20260401;
const digits = (count: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: count, maxLength: count });
const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ';
/** The twelve characters after the check letter, the last a digit or, in a temporary number, a letter. */
const twelve = fc
  .tuple(digits(11), fc.constantFrom(...'0123456789', ...letters))
  .map(([eleven, last]) => eleven + last);

test('a unique pupil number is right or told what is wrong with it', () => {
  const form = 'A unique pupil number is a letter, 11 digits, then a digit or a letter, without I, O and S.';
  const rows: readonly [text: string, fault: string | undefined, because: string][] = [
    ['H801200001001', undefined, 'its letter agrees: 53 by 23 leaves 7, and H is 7 letters after A'],
    ['h801200001001', undefined, 'small letters are as good'],
    ['H8012 00001001', undefined, 'and a space does no harm'],
    ['A801200001001', 'The first letter should be H for these digits.', 'another letter does not agree'],
    ['H80120000100', form, 'too short'],
    ['H8012000010011', form, 'too long'],
    ['I801200001001', form, 'I is never used'],
    ['H80120000100O', form, 'nor O, at the end either'],
    ['', form, 'nothing'],
  ];
  for (const [text, fault, because] of rows) assert.equal(upnFault(text), fault, `${text}: ${because}`);
});

test(`a unique pupil number is right with one letter of 23 and no other (seed ${seed})`, () => {
  fc.assert(
    fc.property(twelve, (rest) => {
      const right = [...letters].filter((letter) => upnFault(letter + rest) === undefined);
      assert.deepEqual(right, [upnCheckLetter(rest)]);
    }),
    { seed },
  );
});

test(`one mistyped digit of a unique pupil number is always found (seed ${seed})`, () => {
  fc.assert(
    fc.property(digits(12), fc.integer({ min: 0, max: 11 }), fc.integer({ min: 1, max: 9 }), (rest, place, shift) => {
      const wrong = (Number(rest[place]) + shift) % 10;
      const mistyped = `${rest.slice(0, place)}${wrong}${rest.slice(place + 1)}`;
      assert.notEqual(upnFault(upnCheckLetter(rest) + mistyped), undefined);
    }),
    { seed },
  );
});

test('an NHS number is right or told what is wrong with it', () => {
  const check = 'The last digit does not agree with the others: check the number.';
  const rows: readonly [text: string, fault: string | undefined, because: string][] = [
    ['9990000018', undefined, 'one of the range that is never given to anybody'],
    ['999 000 0018', undefined, 'as it is written'],
    ['999-000-0018', undefined, 'with hyphens'],
    ['9990000019', check, 'the check digit is 8'],
    ['999000001', 'An NHS number has 10 digits.', 'too short'],
    ['99900000180', 'An NHS number has 10 digits.', 'too long'],
    ['999000001X', 'An NHS number has 10 digits.', 'a letter'],
  ];
  for (const [text, fault, because] of rows) assert.equal(nhsNumberFault(text), fault, `${text}: ${because}`);
});

test(`nine digits have one check digit, or can be no NHS number (seed ${seed})`, () => {
  fc.assert(
    fc.property(digits(9), (nine) => {
      const right = [...'0123456789'].filter((digit) => nhsNumberFault(nine + digit) === undefined).map(Number);
      const check = nhsCheckDigit(nine);
      assert.deepEqual(right, check === undefined ? [] : [check]);
    }),
    { seed },
  );
});

test(`two neighbouring digits of an NHS number that change places are always found (seed ${seed})`, () => {
  fc.assert(
    fc.property(digits(9), fc.integer({ min: 0, max: 7 }), (nine, place) => {
      const check = nhsCheckDigit(nine);
      fc.pre(check !== undefined && nine[place] !== nine[place + 1]);
      const swapped = `${nine.slice(0, place)}${nine[place + 1]}${nine[place]}${nine.slice(place + 2)}`;
      assert.notEqual(nhsNumberFault(swapped + check), undefined);
    }),
    { seed },
  );
});

test('nothing can be told of an identifier an authority made for itself', () => {
  assert.equal(identifierFault('la-child-id', 'anything'), undefined);
  assert.notEqual(identifierFault('former-upn', 'anything'), undefined);
  assert.notEqual(identifierFault('nhs-number', 'anything'), undefined);
});
