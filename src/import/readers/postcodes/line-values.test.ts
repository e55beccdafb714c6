import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineValues } from './line-values.ts';

test('the values of a line are parted, quoted or not, and no more are read than are asked for', () => {
  for (const [line, most, values] of [
    ['a,b,c', 9, ['a', 'b', 'c']],
    ['a,b,c', 2, ['a', 'b']],
    ['"AB1 0AA","x, y","say ""so"""', 9, ['AB1 0AA', 'x, y', 'say "so"']],
    [' a , b\r', 9, ['a', 'b']],
    ['a,,', 9, ['a', '', '']],
    ['"",a', 9, ['', 'a']],
    ['"open,b', 9, ['open,b']],
    ['"a"b,c', 9, ['a', 'c']],
    ['', 9, ['']],
  ] as const)
    assert.deepEqual(lineValues(line, most), values, line);
});
