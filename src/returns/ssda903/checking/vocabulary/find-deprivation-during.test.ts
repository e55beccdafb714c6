import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleChild } from '#test/support/example-child.ts';
import { NotDecided } from '../../../engine/not-decided.ts';
import { findDeprivationDuring } from './find-deprivation-during.ts';

const UNREAD = { startedOn: 'May' };

function foundWith(...deprivations: readonly { startedOn: string; endedOn?: string }[]): string | undefined {
  const child = exampleChild({ deprivations, episodes: { startedOn: '2026-05-01', endedOn: '2026-06-01' } });
  const [episode] = child.episodes;
  assert.ok(episode);
  return findDeprivationDuring(episode, child)?.startedOn.value;
}

test('an order that ran at some time of the episode is found', () => {
  assert.equal(
    foundWith({ startedOn: '2026-06-01' }, { startedOn: '2026-04-01', endedOn: '2026-05-02' }),
    '2026-04-01',
  );
  assert.equal(foundWith({ startedOn: '2026-06-01' }, { startedOn: '2026-04-01', endedOn: '2026-05-01' }), undefined);
  assert.equal(foundWith(), undefined);
});

test('one that cannot be read is asked only when no other ran', () => {
  assert.equal(foundWith(UNREAD, { startedOn: '2026-05-31' }), '2026-05-31');
  assert.throws(() => foundWith(UNREAD, { startedOn: '2026-06-01' }), NotDecided);
});
