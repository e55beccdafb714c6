import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleChild } from '#test/support/example-child.ts';
import { NotDecided } from '../../../engine/not-decided.ts';
import type { ExampleEpisode } from '../rule-example.ts';
import { isOwnProvisionOutside } from './is-own-provision-outside.ts';

const postcodes = {
  find: (postcode: string) =>
    postcode === 'ZZ99ZZ' ? undefined : { authority: postcode === 'AA11AA' ? 'E06000019' : 'E06000051' },
};
const OUTSIDE = { provider: 'PR1', placement: 'U6', placementPostcode: 'SY1 1CC', legalStatus: 'C2' };

/** Whether the placement is one’s own and outside, where placements with parents may be anywhere. */
const isOutside = (other: ExampleEpisode) =>
  exampleChild({ episodes: { ...OUTSIDE, ...other } }).episodes.some((episode) =>
    isOwnProvisionOutside(episode, { postcodes, authority: 'E06000019' }, ['P1']),
  );

test('one’s own provision is outside when it is known to lie elsewhere', () => {
  assert.equal(isOutside({}), true);
  for (const other of [
    { placementPostcode: 'AA1 1AA' },
    { placementPostcode: 'ZZ9 9ZZ' },
    { placementPostcode: '' },
    { provider: 'PR4' },
    { placement: 'P1' },
    { placement: '' },
    { legalStatus: 'V4' },
  ])
    assert.equal(isOutside(other), false, JSON.stringify(other));
});

test('a code that matters and is none is not decided', () => {
  for (const other of [{ provider: 'PR9' }, { placement: 'U99' }, { legalStatus: 'V9' }])
    assert.throws(() => isOutside(other), NotDecided);
  assert.equal(isOutside({ provider: 'PR4', placement: 'U99' }), false, 'the provider decides');
});
