import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleChild } from '#test/support/example-child.ts';
import { NotDecided } from '../../../engine/not-decided.ts';
import { isElsewhereThanProvided } from './is-elsewhere-than-provided.ts';

const LISTED = { urn: '1234567', placements: new Set<string>(), providers: new Set<string>() };
const postcodes = { find: (postcode: string) => ({ authority: postcode === 'AA11AA' ? 'E06000019' : 'E06000051' }) };

/** Whether a placement by who provides it is elsewhere, when its provider stands at these postcodes. */
function isElsewhere(provider: string, places: readonly string[], urn = '1234567'): boolean {
  const { episodes } = exampleChild({ episodes: { urn, provider } });
  const providers = {
    find: (number: string) => (number === LISTED.urn ? { ...LISTED, postcodes: new Set(places) } : undefined),
  };
  return episodes.some((each) => isElsewhereThanProvided(each, { providers, postcodes, authority: 'E06000019' }));
}

test('one’s own provision is within the authority, and another authority’s is not', () => {
  const [within, outside] = [['AA11AA'], ['SY11CC']];
  assert.deepEqual([isElsewhere('PR1', within), isElsewhere('PR1', outside)], [false, true]);
  assert.deepEqual([isElsewhere('PR2', within), isElsewhere('PR2', outside)], [true, false]);
  assert.deepEqual([isElsewhere('PR4', within), isElsewhere('PR4', outside)], [false, false]);
  assert.equal(isElsewhere('PR1', ['SY11CC', 'AA11AA']), false, 'one of its buildings is within');
});

test('nothing is said of an episode that names no provider of the list', () => {
  assert.deepEqual([isElsewhere('PR1', ['SY11CC'], ''), isElsewhere('PR1', ['SY11CC'], '7654321')], [false, false]);
});

test('it is not decided when who provides it is no code, or nobody knows where the provider stands', () => {
  assert.throws(() => isElsewhere('PR9', ['SY11CC']), NotDecided);
  assert.throws(() => isElsewhere('PR1', []), NotDecided);
  assert.equal(isElsewhere('PR4', []), false, 'others may be anywhere');
});
