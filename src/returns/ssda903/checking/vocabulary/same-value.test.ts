import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CodeCell, TextCell } from '../../../engine/cell.ts';
import { NotDecided } from '../../../engine/not-decided.ts';
import { isSameCode, isSameText } from './same-value.ts';

test('a code is the same whatever its spelling, and not decided when it is no code', () => {
  const code = (value: string) =>
    new CodeCell({ table: 'T', field: 'F', value }, new Set(['U4', 'U6']), (text) => text.toUpperCase());
  const same = (one: string, other: string) => isSameCode(code(one), code(other));
  assert.deepEqual([same('U6', 'u6'), same('U6', 'U4'), same('', ''), same('', 'U6')], [true, false, true, false]);
  assert.throws(() => same('U6', 'U7'), NotDecided);
  assert.equal(same('U7', 'U7'), true, 'what is written alike is the same whatever it means');
});

test('a text is the same however it is spaced, and whatever its case', () => {
  const text = (value: string) => new TextCell({ table: 'T', field: 'F', value });
  const same = (one: string, other: string) => isSameText(text(one), text(other));
  assert.deepEqual([same('HR1 2AB', 'hr12ab'), same('SC012345', 'sc012345'), same('', ' ')], [true, true, true]);
  assert.deepEqual([same('HR1 2AB', 'HR1 2AC'), same('2701234', ''), same('10', '1')], [false, false, false]);
});
