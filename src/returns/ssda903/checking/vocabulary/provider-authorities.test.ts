import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleChild } from '#test/support/example-child.ts';
import { NotDecided } from '../../../engine/not-decided.ts';
import { providerAuthorities } from './provider-authorities.ts';

const KNOWN = new Map([
  ['AA11AA', { authority: 'E06000019' }],
  ['AA12BB', { authority: 'E06000019' }],
  ['SY11CC', { authority: 'E06000051' }],
]);

function authorities(...postcodes: readonly string[]): readonly string[] {
  const [episode] = exampleChild({ episodes: {} }).episodes;
  assert.ok(episode);
  const provider = { urn: '1', placements: new Set<string>(), providers: new Set<string>() };
  const table = { find: (postcode: string) => KNOWN.get(postcode) };
  return [...providerAuthorities(episode, { ...provider, postcodes: new Set(postcodes) }, table)];
}

test('where a provider stands is told by those of its postcodes that are known', () => {
  assert.deepEqual(authorities('AA11AA', 'ZZ99ZZ', 'AA12BB', 'SY11CC'), ['E06000019', 'E06000051']);
});

test('nobody knows where it stands when none of them is', () => {
  assert.throws(() => authorities('ZZ99ZZ'), NotDecided);
  assert.throws(() => authorities(), NotDecided);
});
