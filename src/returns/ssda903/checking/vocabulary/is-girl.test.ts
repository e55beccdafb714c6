import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleChild } from '#test/support/example-child.ts';
import { CodeCell } from '../../../engine/cell.ts';
import { NotDecided } from '../../../engine/not-decided.ts';
import { knownCodes } from '../../specification/known-codes.ts';
import type { HeaderRow } from '../return-rows.ts';
import { isBoy, isGirl } from './is-girl.ts';

test('a girl and a boy are told by the code of the year, whatever its case; U is neither', () => {
  const told = (sex: string) => {
    const { header } = exampleChild({ headers: { sex } });
    assert.ok(header);
    return [isGirl(header), isBoy(header)];
  };
  assert.deepEqual(['F', 'm', 'U', ''].map(told), [
    [true, false],
    [false, true],
    [false, false],
    [false, false],
  ]);
  assert.throws(() => told('girl'), NotDecided);
});

test('they were told by numbers before 2024-25', () => {
  const told = (value: string) => {
    const sex = new CodeCell({ table: 'Header', field: 'SEX', value }, knownCodes('2023-24').SEX);
    return [isGirl({ sex } as HeaderRow), isBoy({ sex } as HeaderRow)];
  };
  assert.deepEqual(['2', '1'].map(told), [
    [true, false],
    [false, true],
  ]);
});
