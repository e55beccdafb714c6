import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { knownCodes } from '../specification/known-codes.ts';
import { ReturnChild, type SentChild } from './return-child.ts';

const codes = knownCodes('2025-26');
const header = { values: ['A', 'F', '01/05/2010', 'WBRI', '', '', '', ''], row: 1, line: 7 };
const episode = { values: ['A', '01/05/2025'], row: 2, line: 3 };
const child = (sent: SentChild, which: 'this' | 'last' = 'this') => new ReturnChild(sent, codes, [], which);

describe('what the header says of a child', () => {
  test('is pointed at in the child’s own entry', () => {
    const { isUasc, bornOn } = child({ headers: [header], episodes: [episode] });
    assert.deepEqual(isUasc.place, { table: 'Header', field: 'UASC', value: '0', row: 1, line: 7 });
    assert.equal(bornOn.place.line, 7);
  });

  test('is on no line without an entry: the line of another table is somebody else’s entry', () => {
    const { isUasc, bornOn } = child({ episodes: [episode] });
    assert.deepEqual([isUasc.place.line, bornOn.place.line], [undefined, undefined]);
    assert.equal(bornOn.place.table, 'Header');
  });

  test('stands in last year’s header for the child of last year', () => {
    assert.equal(child({ headers: [header] }, 'last').isUasc.place.table, 'Header last year');
  });
});
