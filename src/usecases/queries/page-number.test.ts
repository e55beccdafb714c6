import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageNumber } from './page-number.ts';

const TABLE: readonly (readonly [asked: number | undefined, page: number, because: string])[] = [
  [undefined, 1, 'a list begins at its first page'],
  [3, 3, 'a page is what was asked for'],
  [2.9, 2, 'there is no part of a page'],
  [0, 1, 'pages count from 1'],
  [-5, 1, 'nothing stands before the first page'],
  [Number.NaN, 1, 'a word is no page'],
  [1e308, 100_000, 'no list goes on for ever'],
  [Number.POSITIVE_INFINITY, 100_000, 'no list goes on for ever'],
];

for (const [asked, page, because] of TABLE) {
  test(`page ${asked} is page ${page}: ${because}`, () => assert.equal(pageNumber(asked), page));
}
