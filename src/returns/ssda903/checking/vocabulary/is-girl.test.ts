import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleChild } from '#test/support/example-child.ts';
import { NotDecided } from '../../../engine/not-decided.ts';
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
