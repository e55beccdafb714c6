import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folded } from './folded.ts';

test('words are the same to a search however they are written', () => {
  const rows: readonly [written: string, searched: string][] = [
    ['Zoë O’Brien-Smith', 'zoe obrien smith'],
    ["D'Arcy", 'darcy'],
    ['  Anna   Maria ', 'anna maria'],
    ['12, High St.', '12 high st'],
    ['', ''],
  ];
  for (const [written, searched] of rows) assert.equal(folded(written), searched);
});
