import type { Day } from '#domain/time/day.ts';
import { isCode } from '../../../engine/given.ts';
import type { ReturnChild } from '../../checking/return-child.ts';
import type { EpisodeRow } from '../../checking/return-rows.ts';
import { type ExampleChild, fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { readableEpisodesFirst } from '../../checking/vocabulary/readable-episodes-first.ts';

/**
 * A child goes missing within an episode, its last day included. A time missing may have begun in an episode that ended
 * before this year: where last year’s return has the child its episodes count too, and where it does not, nothing is
 * said of a day before the first episode of a child whose care is told to go on from before it (a reason other than S).
 */
export const rule581 = ssda903Rule({
  code: '581',
  severity: 'error',
  from: '2022-23',
  over: 'missing',
  reads: ['Missing.MIS_START', 'Episodes.DECOM', 'Episodes.DEC', 'Episodes.RNE'],
  wrong: 'The child went missing on a day that lies in none of the episodes.',
  todo: 'Correct the start of the time missing, or the episodes.',
  check({ startedOn }, found, { child }) {
    const wentOn = startedOn.day;
    if (wentOn === undefined) return;
    const isIn = (episode: EpisodeRow) => liesIn(episode, wentOn);
    if (
      readableEpisodesFirst(child, 'startedOn', 'endedOn').some(isIn) ||
      child.lastYear?.episodes.some(isIn) ||
      wasBeforeWhatIsHeld(child, wentOn)
    )
      return;
    found(startedOn);
  },
  examples: () => [
    fails('the day before', 'MIS_START', of('2025-04-30')),
    passes('the first day', of('2025-05-01')),
    passes('the last day', of('2025-06-01')),
    fails('the day after', 'MIS_START', of('2025-06-02')),
    passes('it is open', { episodes: { startedOn: '2025-05-01' }, missing: { startedOn: '2026-03-01' } }),
    fails('no episodes', 'MIS_START', { missing: { startedOn: '2025-05-01' } }),
    passes('in an episode of last year', {
      ...of('2025-02-01'),
      lastYear: { episodes: { startedOn: '2025-01-01', endedOn: '2025-03-01' } },
    }),
    passes('in one of several of last year', {
      ...of('2025-02-01'),
      lastYear: {
        episodes: [
          { startedOn: '2024-05-01', endedOn: '2024-06-01' },
          { startedOn: '2025-01-01', endedOn: '2025-03-01' },
        ],
      },
    }),
    passes('before an episode that goes on from another, which is not held', {
      episodes: { startedOn: '2025-03-01', reasonStarted: 'L' },
      missing: { startedOn: '2025-02-01' },
    }),
    fails('before an episode that goes on from another, and in none of last year’s', 'MIS_START', {
      episodes: { startedOn: '2025-03-01', reasonStarted: 'L' },
      missing: { startedOn: '2025-01-31' },
      lastYear: { episodes: { startedOn: '2025-02-01', endedOn: '2025-03-01' } },
    }),
    fails('before care began', 'MIS_START', {
      episodes: { startedOn: '2025-03-01', reasonStarted: 'S' },
      missing: { startedOn: '2025-02-28' },
    }),
    passes('no start', of('')),
    passes('one that cannot be read does not matter beside the right one', {
      episodes: [{ startedOn: 'June' }, { startedOn: '2025-05-01' }],
      missing: { startedOn: '2025-05-10' },
    }),
    undecided('the start cannot be read', 'MIS_START', of('May')),
    undecided('the end cannot be read', 'DEC', {
      episodes: { startedOn: '2025-05-01', endedOn: 'June' },
      missing: { startedOn: '2025-05-10' },
    }),
  ],
});

/** True when care went on from an episode that neither return holds, and the day lies before all that are. */
function wasBeforeWhatIsHeld({ episodesInOrder: [first], lastYear }: ReturnChild, day: Day): boolean {
  if (first?.startedOn.day === undefined || lastYear !== undefined || day >= first.startedOn.day) return false;
  return !first.reasonStarted.isBlank && !isCode(first.reasonStarted, 'S');
}

function liesIn({ startedOn, endedOn }: EpisodeRow, day: Day): boolean {
  const start = startedOn.day;
  return start !== undefined && start <= day && (endedOn.day === undefined || day <= endedOn.day);
}

function of(wentOn: string): ExampleChild {
  return { episodes: { startedOn: '2025-05-01', endedOn: '2025-06-01' }, missing: { startedOn: wentOn } };
}
