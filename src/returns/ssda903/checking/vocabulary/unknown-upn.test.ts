import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TextCell } from '../../../engine/cell.ts';
import { isUnknownUpn } from './unknown-upn.ts';

const upn = (value: string) => new TextCell({ table: 'Header', field: 'UPN', value });

test('the codes for a number that is not known are UN1 to UN5, whatever their case', () => {
  for (const code of ['UN1', 'UN2', 'un3', 'UN4', 'UN5']) assert.ok(isUnknownUpn(upn(code)), code);
  for (const written of ['', 'UN0', 'UN6', 'UN', 'A123456789012']) assert.ok(!isUnknownUpn(upn(written)), written);
});

test('one of them may be asked for', () => {
  assert.deepEqual(
    ['UN1', 'un1', 'UN4', ''].map((code) => isUnknownUpn(upn(code), 'UN1')),
    [true, true, false, false],
  );
});
