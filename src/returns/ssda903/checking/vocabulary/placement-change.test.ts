import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleChild } from '#test/support/example-child.ts';
import { NotDecided } from '../../../engine/not-decided.ts';
import type { ExampleEpisode } from '../rule-example.ts';
import { placementChange } from './placement-change.ts';

const PLACED = { placement: 'U6', placementPostcode: 'HR1 2AB', urn: 'SC012345', provider: 'PR1' };

/** What changed from the placement to that of the other, as it is written in both. */
function changed(other: ExampleEpisode): readonly string[] | undefined {
  const [one, then] = exampleChild({ episodes: [{ ...PLACED, ...other }, PLACED] }).episodes;
  assert.ok(one !== undefined && then !== undefined);
  return placementChange(one, then)?.map(({ field, value }) => `${field} ${value}`);
}

test('a placement changed when its kind, postcode, provider or number did', () => {
  assert.deepEqual(changed({ placement: 'U4' }), ['PLACE U4', 'PLACE U6']);
  assert.deepEqual(changed({ placementPostcode: 'HR9 9ZZ' }), ['PL_POST HR9 9ZZ', 'PL_POST HR1 2AB']);
  assert.deepEqual(changed({ urn: '' }), ['URN ', 'URN SC012345']);
  assert.deepEqual(changed({ provider: 'PR5' }), ['PLACE_PROVIDER PR5', 'PLACE_PROVIDER PR1']);
});

test('nothing changed when only spelling, the legal status or the home did', () => {
  const spelling = { placement: 'u6', placementPostcode: 'hr12ab', urn: 'sc012345' };
  assert.equal(changed({ ...spelling, legalStatus: 'C2', homePostcode: 'HR9 9ZZ' }), undefined);
});

test('what can be read decides before what cannot', () => {
  assert.deepEqual(changed({ placement: 'U7', urn: '' }), ['URN ', 'URN SC012345']);
  assert.throws(() => changed({ placement: 'U7' }), NotDecided);
});
