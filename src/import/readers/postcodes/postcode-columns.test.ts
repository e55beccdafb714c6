import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { postcodeColumnsOf } from './postcode-columns.ts';
import { PostcodesRefused } from './postcodes-refused.ts';

describe('the columns of a table of postcodes', () => {
  for (const [whose, headings, found] of [
    ['one of our own', 'Postcode,Easting,Northing,Authority code', [0, 1, 2, 3, undefined]],
    [
      'the directory of 2020',
      'pcd,pcd2,pcds,dointr,doterm,oscty,ced,oslaua,osward,oseast1m,osnrth1m',
      [2, 9, 10, 7, 5],
    ],
    ['the statistics lookup', 'pcd,pcd2,pcds,oseast1m,osnrth1m,cty,ced,laua,ward', [2, 3, 4, 7, 5]],
    ['the directory of 2025', 'pcd7,pcd8,pcds,dointr,cty25cd,ced25cd,lad25cd,wd25cd,east1m,north1m', [2, 8, 9, 6, 4]],
    ['a lookup of 2024', 'PCDS,LAD24CD,OSEAST1M,OSNRTH1M', [0, 2, 3, 1, undefined]],
    ['upper authorities before districts', 'pcds,lad23cd,utla23cd,oseast1m,osnrth1m', [0, 3, 4, 2, undefined]],
  ] as const) {
    test(`of ${whose} are found`, () => {
      const { postcode, easting, northing, authority, county } = postcodeColumnsOf(headings.split(','));
      assert.deepEqual([postcode, easting, northing, authority, county], found);
    });
  }

  test('are refused by the name of the first that is missing', () => {
    for (const [headings, missing] of [
      ['easting,northing,laua', 'postcode'],
      ['pcds,northing,laua', 'easting'],
      ['pcds,easting,laua', 'northing'],
      ['pcds,easting,northing,ward', 'authority'],
      ['CHILD,SEX,DOB', 'postcode'],
      ['', 'postcode'],
    ] as const)
      assert.throws(
        () => postcodeColumnsOf(headings.split(',')),
        (fault) =>
          fault instanceof PostcodesRefused && fault.message.endsWith(`of the ${missing}.`) && fault.nextStep !== '',
      );
  });
});
