import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { exampleChild } from '#test/support/example-child.ts';
import { NotDecided } from '../../../engine/not-decided.ts';
import { carriedOver } from './carried-over.ts';

describe('an episode carried over', () => {
  const open = { startedOn: '2025-02-01' };
  const ended = { startedOn: '2024-06-01', endedOn: '2025-02-01' };

  test('is the last of last year beside the first of this, whatever the order of rows', () => {
    const child = exampleChild({
      episodes: [{ startedOn: '2025-06-01' }, open],
      lastYear: { episodes: [open, ended] },
    });
    const carried = carriedOver(child);
    assert.deepEqual([carried?.before.startedOn.value, carried?.now.startedOn.value], ['2025-02-01', '2025-02-01']);
    assert.equal(carried?.before.startedOn.table, 'Episodes last year');
  });

  test('is none when the last had ended, or either year has none of the child', () => {
    assert.equal(carriedOver(exampleChild({ episodes: open, lastYear: { episodes: ended } })), undefined);
    assert.equal(carriedOver(exampleChild({ episodes: open })), undefined);
    assert.equal(carriedOver(exampleChild({ lastYear: { episodes: open } })), undefined);
  });

  test('is not decided when a start cannot be read', () => {
    const child = exampleChild({ episodes: open, lastYear: { episodes: [open, { startedOn: 'soon' }] } });
    assert.throws(() => carriedOver(child), NotDecided);
  });
});
