import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figure, figuresOf, inCare, parts, share } from '#test/support/figures-of-ssda903.ts';

test('placements at 31 March by kind, and of those fostered how many by family', () => {
  const figures = figuresOf([
    { episodes: { ...inCare, placement: 'U1' } },
    { episodes: { ...inCare, placement: 'U6' } },
    { episodes: { ...inCare, placement: 'K2', provider: 'PR4' } },
    { episodes: { ...inCare, placement: 'K3' } },
    { episodes: { ...inCare, placement: 'P1' } },
    { episodes: { ...inCare, placement: 'Z12' } },
  ]);
  assert.deepEqual(share(figures, 'PL-05'), [2, 6]);
  assert.deepEqual(share(figures, 'PL-10'), [1, 2]);
  for (const code of ['PL-06', 'PL-07', 'PL-08', 'PL-09']) assert.deepEqual(share(figures, code), [1, 6], code);
  assert.equal(parts(figures, 'provider')['Private (PR4)'], 1);
});

test('distance is told only with a postcode table and an authority, and only outside the authority', () => {
  const episodes = (homePostcode: string, placementPostcode: string) => ({
    episodes: { ...inCare, homePostcode, placementPostcode },
  });
  const children = [
    episodes('HR1 1AA', 'hr2 2bb'),
    episodes('HR1 1AA', 'SY1 1AA'),
    episodes('HR1 1AA', 'SY2 2BB'),
    episodes('', 'SY1 1AA'),
  ];
  const places = new Map([
    ['HR11AA', { grid: { easting: 350_000, northing: 240_000 }, authority: 'E06000019' }],
    ['HR22BB', { grid: { easting: 350_000, northing: 275_000 }, authority: 'E06000019' }],
    ['SY11AA', { grid: { easting: 350_000, northing: 272_300 }, authority: 'E06000051' }],
    ['SY22BB', { grid: { easting: 350_000, northing: 272_186 }, authority: 'E06000051' }],
  ]);
  const postcodes = { find: (postcode: string) => places.get(postcode) };
  const figures = figuresOf(children, { postcodes, authority: 'E06000019' });
  assert.deepEqual(share(figures, 'PL-03'), [1, 4]);
  assert.deepEqual(share(figures, 'PL-04'), [3, 4]);
  const without = figuresOf(children);
  assert.equal(figure(without, 'PL-03').value, undefined);
  assert.equal(figure(without, 'PL-03').why, 'No postcode table was given.');
});
