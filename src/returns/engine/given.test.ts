import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CodeCell, DateCell, TextCell } from './cell.ts';
import { filledOf, isCode, isGiven, readableFirst, readableRowsFirst } from './given.ts';
import { NotDecided } from './not-decided.ts';

const date = (value: string) => new DateCell({ table: 'T', field: 'On', value });
const code = (value: string) => new CodeCell({ table: 'T', field: 'F', value }, new Set(['A', 'B']));

test('a value is given when it is there and can be read', () => {
  assert.deepEqual([isGiven(code('A')), isGiven(code('C')), isGiven(code(''))], [true, false, false]);
  assert.deepEqual([isGiven(date('2025-05-01')), isGiven(date('1 May'))], [true, false]);
});

test('what stands is told from what does not, whether or not it can be read', () => {
  const text = new TextCell({ table: 'T', field: 'F', value: '' });
  const [first, second] = [date('2025-05-01'), date('1 May')];
  assert.deepEqual(filledOf([text, first, second]), [first, second]);
});

test('a code is one of those asked for, and none when it is not there', () => {
  assert.deepEqual([isCode(code('A'), 'B', 'A'), isCode(code('A'), 'B'), isCode(code(''), '')], [true, false, false]);
  assert.throws(() => isCode(code('C'), 'A'), NotDecided);
});

test('what cannot be read is asked last, and the rest in its order', () => {
  const told = readableFirst(['1 May', '2025-06-01', '', '2 May', '2025-05-01'].map(date));
  assert.deepEqual(
    told.map(({ place }) => place.value),
    ['2025-06-01', '', '2025-05-01', '1 May', '2 May'],
  );
});

test('rows of which a value cannot be read come last, the others as they stood', () => {
  const rows = readableRowsFirst([{ on: date('soon') }, { on: date('2025-05-02') }, { on: date('') }], ({ on }) => [
    on,
  ]);
  assert.deepEqual(
    rows.map(({ on }) => on.value),
    ['2025-05-02', '', 'soon'],
  );
});
