import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NotDecided } from '../../engine/not-decided.ts';
import { genderCodes } from '../specification/code-sets/gender.codes.data.ts';
import { NumberCell, WrittenCodeCell } from './written-cell.ts';

const code = (value: string) => new WrittenCodeCell({ table: 'T', field: 'F', value }, genderCodes);
const number = (value: string) => new NumberCell({ table: 'T', field: 'F', value });

test('a code keeps what was written beside what it was read as', () => {
  const cell = code('a) Male');
  assert.deepEqual([cell.value, cell.code, cell.label, cell.fault], ['a) Male', 'male', 'Male', undefined]);
  assert.deepEqual([code('').code, code('').fault], [undefined, undefined]);
});

test('a code that is none, or may be several, decides nothing and says why', () => {
  assert.equal(code('Q').fault, 'is not a code we know');
  assert.equal(code('Q').label, 'Q');
  const either = 'is ambiguous, because files have used it for more than one code: Male or Neither';
  assert.equal(code('Transgender Male').fault, either);
  for (const value of ['Q', 'Transgender Male']) assert.throws(() => code(value).code, NotDecided);
});

test('a number may have a fraction, a sign and the word years, and nothing else', () => {
  const numbers = ['0', '6.138', '-0.4', '6 years', '6y', '12'].map((value) => number(value).number);
  assert.deepEqual(numbers, [0, 6.138, -0.4, 6, 6, 12]);
  assert.equal(number('').number, undefined);
  for (const value of ['none', '1,000', '#N/A', '1e9', '6 months']) {
    assert.equal(number(value).fault, 'is not a number');
    assert.throws(() => number(value).number, NotDecided);
  }
});
