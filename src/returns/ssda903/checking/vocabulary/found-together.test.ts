import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Cell, TextCell } from '../../../engine/cell.ts';
import { foundTogether } from './found-together.ts';

const cell = (field: string) => new TextCell({ table: 'T', field, value: '' });

function told(wrong: readonly Cell[], ...beside: readonly Cell[]) {
  const calls: string[] = [];
  foundTogether((...cells) => void calls.push(cells.map(({ field }) => field).join(' ')), wrong, ...beside);
  return calls;
}

test('values that are wrong together are told once, before what they were compared with', () => {
  assert.deepEqual(told([cell('one'), cell('two')], cell('other')), ['one two other']);
  assert.deepEqual(told([cell('one')]), ['one']);
  assert.deepEqual(told([], cell('other')), []);
});
