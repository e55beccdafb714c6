import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TextCell } from '../../../engine/cell.ts';
import { NotDecided } from '../../../engine/not-decided.ts';
import type { EpisodeRow } from '../return-rows.ts';
import { namedProvider, namesProvider, toldBy } from './named-provider.ts';

const episode = (value: string) => ({ urn: new TextCell({ table: 'Episodes', field: 'URN', value }) }) as EpisodeRow;
const home = {
  urn: '55123',
  placements: new Set(['K2']),
  providers: new Set<string>(),
  postcodes: new Set<string>(),
};
const list = { find: (urn: string) => (urn === home.urn ? home : undefined) };

test('an episode names a provider by a number, and by nothing blank or filled in', () => {
  assert.deepEqual(
    ['55123', 'rubbish', '', 'XXXXXXX', 'xxxxxxx'].map((urn) => namesProvider(episode(urn))),
    [true, true, false, false, false],
  );
});

test('the provider is found however its number is written', () => {
  for (const urn of ['55123', '0055123', 'SC055123', '55123.0'])
    assert.equal(namedProvider(episode(urn), list), home, urn);
  for (const urn of ['', 'XXXXXXX', 'rubbish', '551234'])
    assert.equal(namedProvider(episode(urn), list), undefined, urn);
});

test('what the list does not tell is not decided', () => {
  assert.equal(toldBy(episode('55123'), home.placements, 'kind of placement'), home.placements);
  assert.throws(() => toldBy(episode('55123'), home.providers, 'kind of provider'), NotDecided);
});
