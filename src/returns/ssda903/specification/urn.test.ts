import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isUrnFiller, readUrn } from './urn.ts';

test('a number is the same however it was written', () => {
  for (const written of ['SC055123', 'sc055123', '055123', '55123', '55123.0', ' 55123 '])
    assert.equal(readUrn(written), '55123');
  assert.equal(readUrn('1234567'), '1234567');
});

test('what is no number is none', () => {
  for (const written of ['', 'XXXXXXX', '5b67891', '12345678', 'SC', '-1', '12.5', '1e5'])
    assert.equal(readUrn(written), undefined);
});

test('the filler is seven times X', () => {
  assert.deepEqual(['XXXXXXX', 'xxxxxxx', ' XXXXXXX '].map(isUrnFiller), [true, true, true]);
  assert.deepEqual(['XXXXXX', 'XXXXXXXX', '', '1234567', 'XXXXXX1'].map(isUrnFiller), [
    false,
    false,
    false,
    false,
    false,
  ]);
});
