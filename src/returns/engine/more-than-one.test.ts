import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Cell, TextCell } from './cell.ts';
import { findIfSeen, findMoreThanOne, findUnlessAlone } from './more-than-one.ts';

const cells = (...values: readonly string[]) => values.map((value) => new TextCell({ table: 'T', field: 'F', value }));

/** What a search finds: each with what stands beside it. */
function foundBy(search: (found: (...all: readonly Cell[]) => void) => void) {
  const told: string[] = [];
  search((...all) => told.push(all.map(({ place }) => place.value).join(' ')));
  return told;
}

test('every one after the first is found beside the first', () => {
  const more = (...values: readonly string[]) => foundBy((found) => findMoreThanOne(cells(...values), found));
  assert.deepEqual([more(), more('a'), more('a', 'b', 'c')], [[], [], ['b a', 'c a']]);
});

test('a value seen before is found, a blank never', () => {
  const seen = new Set<string>();
  const told = foundBy((found) => {
    for (const cell of cells('a', '', 'b', 'a', '', 'a')) findIfSeen(seen, cell, found);
  });
  assert.deepEqual(told, ['a', 'a']);
});

test('a value that must stand alone is found with what stands beside it', () => {
  const alone = (...values: readonly string[]) => foundBy((found) => findUnlessAlone('21', cells(...values), found));
  assert.deepEqual([alone('21'), alone('21', ''), alone('1A'), alone('1A', '21', '2A')], [[], [], [], ['21 1A 2A']]);
});
