import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findGeography } from '#test/support/find-geography.ts';
import { authorityByCode, geographyName, listAuthorities, regionOf } from './geography.ts';

describe('authorities', () => {
  it('are 153 in March 2025, were 152 in March 2018, and 158 with those that have ended', () => {
    assert.equal(listAuthorities().length, 158);
    assert.equal(listAuthorities('2025-03-31').length, 153);
    assert.equal(listAuthorities('2018-03-31').length, 152);
  });

  it('begin and end on 1 April of a reorganisation', () => {
    const codes = (onIso: string) => listAuthorities(onIso).map(({ code }) => code);
    assert.deepEqual(
      ['909', '942', '943'].filter((code) => codes('2023-03-31').includes(code)),
      ['909'],
    );
    assert.deepEqual(
      ['909', '942', '943'].filter((code) => codes('2023-04-01').includes(code)),
      ['942', '943'],
    );
  });

  it('are found by code with their region', () => {
    assert.equal(authorityByCode('884')?.name, 'Herefordshire');
    assert.equal(regionOf('884')?.name, 'West Midlands');
    assert.deepEqual([regionOf('202')?.id, regionOf('202')?.within], ['inner-london', 'london']);
    assert.equal(authorityByCode('999'), undefined);
    assert.equal(regionOf('999'), undefined);
  });

  it('every one lies in a region that is known', () => {
    assert.deepEqual(
      listAuthorities().filter(({ code }) => regionOf(code) === undefined),
      [],
    );
  });
});

describe('names', () => {
  const rows: readonly [spelling: string, id: string, name: string][] = [
    ['"Bristol, City of"', '801', 'Bristol, City of'],
    ['Bristol', '801', 'Bristol, City of'],
    ['Kingston Upon Hull, City of', '810', 'Kingston upon Hull, City of'],
    ['Durham', '840', 'County Durham'],
    ['Bedford Borough', '822', 'Bedford'],
    ['London (Inner)', 'inner-london', 'Inner London'],
    ['Outer London', 'outer-london', 'Outer London'],
    ['Yorkshire and the Humber', 'yorkshire-and-the-humber', 'Yorkshire and The Humber'],
    ['Yorkshire & The Humber', 'yorkshire-and-the-humber', 'Yorkshire and The Humber'],
    ['Dorset (Pre LG)', '835', 'Dorset (until 2019)'],
    ['Dorset', '838', 'Dorset'],
    ['St Helens', '342', 'St. Helens'],
    ['england', 'england', 'England'],
  ];
  for (const [spelling, id, name] of rows) {
    it(`${spelling} is ${name}`, () => {
      assert.equal(findGeography(spelling), id);
      assert.equal(geographyName(id), name);
    });
  }

  it('no two geographies answer to one name', () => {
    for (const { code, name } of listAuthorities()) assert.equal(findGeography(name), code);
  });

  it('a name nobody uses finds nothing', () => {
    assert.equal(findGeography('Barsetshire'), undefined);
    assert.equal(geographyName('barsetshire'), undefined);
  });
});
