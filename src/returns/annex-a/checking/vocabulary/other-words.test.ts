import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TextCell } from '../../../engine/cell.ts';
import { areOtherWords } from './other-words.ts';

test('names differ by their letters, not by case, spaces or points; one that is not there differs from none', () => {
  const cell = (value: string) => new TextCell({ table: 'T', field: 'F', value });
  const differ = (one: string, other: string) => areOtherWords(cell(one), cell(other));
  assert.equal(differ('Amy Bell', 'amy  bell'), false);
  assert.equal(differ('Amy Bell', 'Amy Ball'), true);
  assert.equal(differ('', 'Amy Bell'), false);
  assert.equal(differ('Amy Bell', ''), false);
});
