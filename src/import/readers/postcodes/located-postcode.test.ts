import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { locatedPostcode } from './located-postcode.ts';

const columns = { postcode: 0, easting: 1, northing: 2, authority: 3, county: 4 };

describe('a row of a table of postcodes', () => {
  for (const [because, row, read] of [
    [
      'a unitary authority',
      ['hr1 2ab', '351000', '240000', 'E06000019', 'E99999999'],
      ['HR12AB', 351_000, 240_000, 'E06000019'],
    ],
    [
      'a district stands for its county',
      ['BN1 1AA', '530000', '104000', 'E07000223', 'E10000032'],
      ['BN11AA', 530_000, 104_000, 'E10000032'],
    ],
    [
      'a programme added decimals',
      ['HR1 2AB', '351000.0', '240000.4', 'E06000019', ''],
      ['HR12AB', 351_000, 240_000, 'E06000019'],
    ],
    [
      'Northern Ireland has a grid of its own',
      ['BT1 1AA', '333900', '374400', 'N09000003', ''],
      ['BT11AA', undefined, undefined, 'N09000003'],
    ],
    ['the islands have none', ['JE2 3AB', '', '', 'L99999999', ''], ['JE23AB', undefined, undefined, 'L99999999']],
    [
      'a postcode without a place',
      ['HR1 9ZZ', '0', '0', 'E06000019', ''],
      ['HR19ZZ', undefined, undefined, 'E06000019'],
    ],
  ] as const) {
    test(because, () => {
      const located = locatedPostcode(row, columns);
      assert.ok(typeof located !== 'string', String(located));
      const { postcode, place } = located;
      assert.deepEqual([postcode, place.grid?.easting, place.grid?.northing, place.authority], read);
    });
  }

  for (const [why, row] of [
    ['no postcode', ['HR1', '351000', '240000', 'E06000019', '']],
    ['no postcode', ['', '', '', '', '']],
    ['no postcode', [' =HYPERLINK("x")', '1', '1', 'E06000019', '']],
    ['no authority', ['HR1 2AB', '351000', '240000', '', '']],
    ['no authority', ['HR1 2AB', '351000', '240000', 'Herefordshire', '']],
    ['no county', ['BN1 1AA', '530000', '104000', 'E07000223', 'E99999999']],
    ['no grid reference', ['HR1 2AB', 'east', '240000', 'E06000019', '']],
    ['no grid reference', ['HR1 2AB', '-351000', '240000', 'E06000019', '']],
    ['no postcode', []],
  ] as const) {
    test(`${why}: ${row.join(', ')}`, () => assert.equal(locatedPostcode(row, columns), why));
  }
});
