import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readCsv } from './read-csv.ts';

it('reads quoted cells, doubled quotes, empty cells and a byte order mark', () => {
  assert.deepEqual(readCsv('\uFEFFname,of,n\r\n"Bristol, City of","the ""old"" city",\r\n,,2\r\n'), [
    { name: 'Bristol, City of', of: 'the "old" city', n: '' },
    { name: '', of: '', n: '2' },
  ]);
});

it('says which line does not fit the header', () => {
  assert.throws(() => readCsv('a,b\n1,2\n3\n'), /Line 3 has 1 cells; the header has 2/);
});
