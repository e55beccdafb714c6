import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ethnicity } from '#domain/code-sets/ethnicity.codes.ts';
import { ethnicityGroupOf, ethnicityGroups } from './ethnicity-group.ts';

test('every code of ethnicity has a group, and every group a code', () => {
  const reached = new Set(ethnicity.codes.map(({ code }) => ethnicityGroupOf(code)));
  assert.deepEqual([...reached].toSorted(), ethnicityGroups.map(({ id }) => id).toSorted());
});

test('an answer refused is known to be refused; never asked, unknown or foreign codes are not known', () => {
  const rows: readonly [code: string, group: string][] = [
    ['WROM', 'white'],
    ['MWAS', 'mixed'],
    ['CHNE', 'asian'],
    ['BOTH', 'black'],
    ['OOTH', 'other'],
    ['REFU', 'refused'],
    ['NOBT', 'not-known'],
    ['not-known', 'not-known'],
    ['toString', 'not-known'],
  ];
  for (const [code, group] of rows) assert.equal(ethnicityGroupOf(code), group, code);
});
