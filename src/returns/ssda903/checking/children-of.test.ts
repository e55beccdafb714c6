import assert from 'node:assert/strict';
import { test } from 'node:test';
import { childrenOf } from './children-of.ts';
import type { SentReturn } from './sent-return.ts';

/** Episodes by the child’s number alone, from line 2 on. */
const episodesOf = (...children: readonly string[]): SentReturn => ({
  episodes: {
    headings: new Set(['CHILD']),
    rows: children.map((child, at) => ({ values: [child], row: at + 1, line: at + 2 })),
  },
});
const linesOf = (sent: SentReturn, lastYear?: SentReturn) =>
  [...childrenOf({ sent, ...(lastYear === undefined ? {} : { lastYear }) }).values()].map(({ now, before }) =>
    [now, before].map((rows) => rows?.episodes?.map(({ line }) => line)),
  );

test('a child stands once with the rows of both years, those of this year first, and who is gone last', () => {
  assert.deepEqual(linesOf(episodesOf('B', 'A', 'B'), episodesOf('C', 'A', 'A')), [
    [[2, 4], undefined],
    [[3], [3, 4]],
    [undefined, [2]],
  ]);
  assert.deepEqual(linesOf(episodesOf('A')), [[[2], undefined]]);
});

test('a row without a number is a child of its own, and laid beside no row of last year', () => {
  assert.deepEqual(linesOf(episodesOf('', ''), episodesOf('')), [
    [[2], undefined],
    [[3], undefined],
    [undefined, [2]],
  ]);
});
