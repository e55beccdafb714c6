import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { TextCell } from '../../../engine/cell.ts';
import type { PostcodePlace, PostcodeTable } from '../../specification/postcode-place.ts';
import type { EpisodeRow } from '../return-rows.ts';
import {
  areFarApart,
  isPlacedOutsideEngland,
  isPostcodeKnown,
  placementAuthority,
  placementDistance,
  placementLocation,
} from './where-placed.ts';

const places: Readonly<Record<string, PostcodePlace>> = {
  AA11AA: { grid: { easting: 400_000, northing: 300_000 }, authority: 'E10000032' },
  AA12BB: { grid: { easting: 403_000, northing: 304_000 }, authority: 'E10000032' },
  BT11AA: { authority: 'N09000003' },
  EH11AA: { grid: { easting: 325_000, northing: 673_000 }, authority: 'S12000036' },
};
const table: PostcodeTable = { find: (postcode) => places[postcode] };
const episode = (home: string, placement: string) =>
  ({
    homePostcode: new TextCell({ table: 'Episodes', field: 'HOME_POST', value: home }),
    placementPostcode: new TextCell({ table: 'Episodes', field: 'PL_POST', value: placement }),
  }) as EpisodeRow;

test('a postcode is known when it is told and in the table, wherever it lies', () => {
  const isKnown = (value: string) =>
    isPostcodeKnown(new TextCell({ table: 'Episodes', field: 'HOME_POST', value }), table);
  assert.deepEqual(['aa1 1aa', 'BT1 1AA', 'ZZ9 9ZZ', ''].map(isKnown), [true, true, false, false]);
});

describe('where a child is placed', () => {
  test('is told by the placement’s postcode, whatever its spelling', () => {
    assert.equal(placementAuthority(episode('', 'aa1 2bb'), table), 'E10000032');
    assert.equal(placementAuthority(episode('AA1 1AA', ''), table), undefined);
    assert.equal(placementAuthority(episode('AA1 1AA', 'ZZ9 9ZZ'), table), undefined);
  });

  test('is within the authority, outside it, or not known', () => {
    const located = (placement: string) => placementLocation(episode('', placement), table, 'E10000032');
    assert.deepEqual(['AA1 1AA', 'EH1 1AA', 'ZZ9 9ZZ', ''].map(located), ['in', 'out', undefined, undefined]);
  });

  test('is outside England only when it is known to be', () => {
    const outside = (placement: string) => isPlacedOutsideEngland(episode('', placement), table);
    assert.deepEqual(['AA1 1AA', 'EH1 1AA', 'BT1 1AA', 'ZZ9 9ZZ', ''].map(outside), [false, true, true, false, false]);
  });

  test('is five kilometres from home: three east and four north, 3.1 miles', () => {
    assert.equal(placementDistance(episode('AA1 1AA', 'AA1 2BB'), table), 3.1);
    assert.equal(placementDistance(episode('AA1 1AA', 'AA1 1AA'), table), 0);
  });

  test('has no distance when one of the two is not known, or is on another grid', () => {
    for (const [home, placement] of [
      ['', 'AA1 1AA'],
      ['AA1 1AA', ''],
      ['ZZ9 9ZZ', 'AA1 1AA'],
      ['AA1 1AA', 'BT1 1AA'],
    ] as const)
      assert.equal(placementDistance(episode(home, placement), table), undefined);
  });
});

test('a tenth of a mile is rounding, two are not, and one known alone is a difference', () => {
  const pairs = [
    [5, 5.1],
    [5, 5.2],
    [0.1, 0.3],
    [undefined, 5],
    [5, undefined],
    [undefined, undefined],
  ] as const;
  assert.deepEqual(
    pairs.map(([one, other]) => areFarApart(one, other)),
    [false, true, true, true, true, false],
  );
});
