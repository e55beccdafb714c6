import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CodeCell, TextCell } from '../../../engine/cell.ts';
import { NotDecided } from '../../../engine/not-decided.ts';
import type { EpisodeRow } from '../return-rows.ts';
import { isNotWhereListed } from './is-not-where-listed.ts';

const text = (field: string, value: string) => new TextCell({ table: 'Episodes', field, value });
const code = (field: string, value: string, ...known: string[]) =>
  new CodeCell({ table: 'Episodes', field, value }, new Set(known));
const episode = (postcode: string, legalStatus = 'C2') =>
  ({
    urn: text('URN', '1'),
    placementPostcode: text('PL_POST', postcode),
    placement: code('PLACE', 'K2', 'K2'),
    legalStatus: code('LS', legalStatus, 'C2', 'V4'),
  }) as EpisodeRow;
const listOf = (...postcodes: readonly string[]) => ({
  find: () => ({
    urn: '1',
    placements: new Set<string>(),
    providers: new Set<string>(),
    postcodes: new Set(postcodes),
  }),
});

test('a placement is where the list says, at any of the postcodes', () => {
  const listed = listOf('AA11AA', 'AA12BB');
  const found = ['AA1 1AA', 'aa12bb', '', 'AA1 3CC'].map((at) => isNotWhereListed(episode(at), listed, ['K2']));
  assert.deepEqual(found, [false, false, false, true]);
  assert.equal(isNotWhereListed(episode('AA1 3CC'), listed, ['U4']), false);
  assert.equal(isNotWhereListed(episode('AA1 3CC', 'V4'), listed, ['K2']), false);
  assert.throws(() => isNotWhereListed(episode('AA1 3CC'), listOf(), ['K2']), NotDecided);
});
