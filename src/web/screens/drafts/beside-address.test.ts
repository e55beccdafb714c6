import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftAddress, isBesideAsked, justCopiedIn } from './beside-address.ts';

const queryOf = (address: string) => new URL(address, 'http://localhost').searchParams;

test('an address says that the last record stands beside, and what was just copied', () => {
  const just = { part: '2.1', copied: 3, answered: 0 };
  assert.equal(draftAddress('d', false), '/drafts/d');
  assert.ok(isBesideAsked(queryOf(draftAddress('d', true))));
  assert.deepEqual(justCopiedIn(queryOf(draftAddress('d', true, just))), just);
});

test('what nobody’s page wrote into an address is not told', () => {
  for (const query of [
    '',
    'part=2',
    'part=x&copied=1&answered=1',
    'part=1&copied=-1&answered=0',
    'part=1&copied=1e9&answered=0',
    'part=1.&copied=1&answered=1',
  ])
    assert.equal(justCopiedIn(new URLSearchParams(query)), undefined, query);
});
