import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { exampleChild } from '#test/support/example-child.ts';
import { NotDecided } from '../../../engine/not-decided.ts';
import { episodeAfter, episodeBefore, lastEpisode } from './neighbouring-episodes.ts';

/** A child whose episodes began on these days, in the order of the rows. */
const childWith = (...days: readonly string[]) => exampleChild({ episodes: days.map((startedOn) => ({ startedOn })) });

describe('the neighbours of an episode', () => {
  test('are those that began next before and after it, whatever the order of the rows', () => {
    const child = childWith('2025-07-01', '2025-05-01', '2025-06-01');
    const days = child.episodes.map((episode) => [
      episodeBefore(child, episode)?.startedOn.value,
      episodeAfter(child, episode)?.startedOn.value,
    ]);
    assert.deepEqual(days, [
      ['2025-06-01', undefined],
      [undefined, '2025-06-01'],
      ['2025-05-01', '2025-07-01'],
    ]);
  });

  test('keep the order of the rows where both began on one day', () => {
    const child = childWith('2025-05-01', '2025-05-01');
    const [one, other] = child.episodes;
    assert.ok(one !== undefined && other !== undefined);
    assert.equal(episodeAfter(child, one), other);
    assert.equal(episodeBefore(child, other), one);
  });

  test('are not decided when a start cannot be read', () => {
    const child = childWith('2025-05-01', 'soon');
    const [one] = child.episodes;
    assert.ok(one !== undefined);
    assert.throws(() => episodeAfter(child, one), NotDecided);
    assert.throws(() => episodeBefore(child, one), NotDecided);
    assert.throws(() => lastEpisode(child), NotDecided);
  });
});

test('the last episode is the one that began last, and one without a start is later than all', () => {
  assert.equal(lastEpisode(childWith('2025-07-01', '2025-05-01'))?.startedOn.value, '2025-07-01');
  assert.equal(lastEpisode(childWith('', '2025-05-01'))?.startedOn.value, '');
  assert.equal(lastEpisode(exampleChild({})), undefined);
});
