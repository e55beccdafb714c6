import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleChild } from '#test/support/example-child.ts';
import { adoptivePlacementOf } from './adoptive-placement.ts';

/** The start of the placement that the last of some episodes belongs to; each is written as its start, why it began, and its placement. */
function placedOn(...episodes: readonly (readonly [string, string, string])[]) {
  const child = exampleChild({
    episodes: episodes.map(([startedOn, reasonStarted, placement]) => ({ startedOn, reasonStarted, placement })),
  });
  const last = child.episodesInOrder.at(-1);
  assert.ok(last);
  return adoptivePlacementOf(child, last).startedOn.value;
}

test('a placement for adoption goes on while the carers stay', () => {
  for (const reason of ['L', 'T', 'U'])
    assert.equal(placedOn(['2025-05-01', 'P', 'A5'], ['2025-06-01', reason, 'A5']), '2025-05-01', reason);
  assert.equal(placedOn(['2025-06-01', 'L', 'A5'], ['2025-05-01', 'P', 'A3'], ['2025-07-01', 'L', 'A5']), '2025-05-01');
});

test('it begins anew with other carers, or when care begins', () => {
  for (const reason of ['P', 'B', 'S', ''])
    assert.equal(placedOn(['2025-05-01', 'P', 'A5'], ['2025-06-01', reason, 'A5']), '2025-06-01', reason);
});

test('it does not reach back into a placement of another kind', () => {
  assert.equal(placedOn(['2025-05-01', 'P', 'U4'], ['2025-06-01', 'U', 'A5']), '2025-06-01');
  assert.equal(placedOn(['2025-05-01', 'P', 'A5'], ['2025-06-01', 'U', 'U4']), '2025-06-01');
  assert.equal(placedOn(['2025-05-01', 'L', 'A5']), '2025-05-01');
});
