import assert from 'node:assert/strict';
import { it } from 'node:test';
import { mergeValues } from './make-benchmarks.ts';

const row = (geography: string, value: string) => ({ measureId: 'FD-06', geography, year: 2025, value });

it('merges spellings of one geography that agree', () => {
  const { values, clashes } = mergeValues([row('Durham', '535.5'), row('County Durham', '535.50')]);
  assert.deepEqual([...values], [['FD-06|County Durham|2025', '535.50']]);
  assert.deepEqual(clashes, []);
});

it('keeps the value under the kept name, wherever it stands in the file, and lists the one left out', () => {
  const { values, clashes } = mergeValues([row('Durham', '535.5'), row('County Durham', '540')]);
  assert.deepEqual([...values.values()], ['540']);
  assert.deepEqual(clashes, [
    { measureId: 'FD-06', geography: 'County Durham', year: 2025, kept: '540', leftOut: '535.5' },
  ]);
});

it('keeps authorities apart that reorganisation made of one name', () => {
  const { values } = mergeValues([row('Dorset (Pre LG)', '1'), row('Dorset', '2')]);
  assert.equal(values.get('FD-06|Dorset (until 2019)|2025'), '1');
  assert.equal(values.get('FD-06|Dorset|2025'), '2');
});
