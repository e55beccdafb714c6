import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { exampleChild } from '#test/support/example-child.ts';
import { NotDecided } from '../../../engine/not-decided.ts';
import { returnYear } from '../return-year.ts';
import { daysOfStay, stayBegunBy } from './stays.ts';

const YEAR = returnYear('2025-26');

/** The stays under police protection by the episode that begins each: the first day, the last and how many. */
function stays(...episodes: readonly (readonly [string, string, string])[]): readonly string[] {
  const child = exampleChild({
    episodes: episodes.map(([startedOn, endedOn, legalStatus]) => ({ startedOn, endedOn, legalStatus })),
  });
  return child.episodes.flatMap((episode) => {
    const stay = stayBegunBy(episode, 'L1', child, YEAR);
    return stay === undefined ? [] : [`${episode.startedOn.value} ${stay.last.endedOn.value} ${stay.days}`];
  });
}

describe('a stay under one legal status', () => {
  test('is one episode, or more that follow one another, begun by the first', () => {
    assert.deepEqual(stays(['2025-05-01', '2025-05-03', 'L1']), ['2025-05-01 2025-05-03 2']);
    assert.deepEqual(
      stays(['2025-05-05', '2025-05-06', 'L1'], ['2025-05-01', '2025-05-03', 'L1'], ['2025-05-03', '2025-05-05', 'l1']),
      ['2025-05-01 2025-05-06 5'],
    );
  });

  test('is broken by a gap, and by another status', () => {
    assert.equal(stays(['2025-05-01', '2025-05-03', 'L1'], ['2025-05-04', '2025-05-05', 'L1']).length, 2);
    assert.deepEqual(
      stays(['2025-05-01', '2025-05-03', 'L1'], ['2025-05-03', '2025-05-04', 'C1'], ['2025-05-04', '2025-05-06', 'L1']),
      ['2025-05-01 2025-05-03 2', '2025-05-04 2025-05-06 2'],
    );
    assert.deepEqual(stays(['2025-05-01', '2025-05-03', 'C2']), []);
  });

  test('is not decided when a status or a date it needs cannot be read', () => {
    assert.throws(() => stays(['2025-05-01', '2025-05-03', 'L9']), NotDecided);
    assert.throws(() => stays(['2025-05-01', 'soon', 'L1']), NotDecided);
  });
});

test('a stay that has not ended is counted to 31 March, and one without a start not at all', () => {
  const days = (startedOn: string, endedOn: string) => {
    const [episode] = exampleChild({ episodes: { startedOn, endedOn } }).episodes;
    assert.ok(episode !== undefined);
    return daysOfStay(episode.startedOn, episode.endedOn, YEAR);
  };
  assert.deepEqual([days('2026-03-24', ''), days('2026-03-24', '2026-03-25'), days('', '2026-03-25')], [7, 1, 0]);
  assert.throws(() => days('soon', ''), NotDecided);
});
