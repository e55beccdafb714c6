import { monthAnniversary } from '#domain/time/months.ts';
import { isCode } from '../../../engine/given.ts';
import type { EpisodeRow } from '../../checking/return-rows.ts';
import { type ExampleChild, fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** As many may begin in twelve months. */
const MOST = 2;

/**
 * In any twelve months at most two temporary placements are for a carer’s holiday (T3). One that goes on under another
 * legal status is the same placement [K].
 */
export const rule377 = ssda903Rule({
  code: '377',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.DECOM', 'Episodes.PLACE', 'Episodes.RNE'],
  wrong: 'Two other temporary placements for a carer’s holiday (T3) began in the twelve months before this one.',
  todo: 'Enter where the child was placed, or correct the days.',
  check(episode, found, { child }) {
    if (!isForHoliday(episode)) return;
    const all = child.episodesInOrder.filter(isForHoliday);
    const first = all[all.indexOf(episode) - MOST];
    const [from, on] = [first?.startedOn.day, episode.startedOn.day];
    if (first === undefined || from === undefined || on === undefined || on >= monthAnniversary(from, 12)) return;
    found(episode.placement, first.startedOn, episode.startedOn);
  },
  examples: () => [
    passes('two', holidays('2025-05-01', '2025-06-01')),
    fails('three', 'PLACE', holidays('2025-05-01', '2025-06-01', '2025-07-01')),
    fails('the order of the rows does not matter', 'PLACE', holidays('2025-07-01', '2025-05-01', '2025-06-01')),
    fails(
      'the third on the last day of the twelve months',
      'PLACE',
      holidays('2025-03-30', '2025-06-01', '2026-03-29'),
    ),
    passes('the third a year after the first', holidays('2025-03-30', '2025-06-01', '2026-03-30')),
    fails(
      'each from the third on',
      ['PLACE', 'PLACE'],
      holidays('2025-05-01', '2025-06-01', '2025-07-01', '2025-08-01'),
    ),
    passes(
      'one goes on under another legal status',
      withEpisodes(
        { startedOn: '2025-05-01', placement: 'T3', reasonStarted: 'P' },
        { startedOn: '2025-06-01', placement: 'T3', reasonStarted: 'P' },
        { startedOn: '2025-06-05', placement: 'T3', reasonStarted: 'L' },
      ),
    ),
    undecided(
      'the other start cannot be read',
      'DECOM',
      withEpisodes(
        { startedOn: '2025-05-01', placement: 'T3', reasonStarted: 'P' },
        { startedOn: 'June', placement: 'U6' },
      ),
    ),
  ],
});

function isForHoliday({ placement, reasonStarted }: EpisodeRow): boolean {
  return isCode(placement, 'T3') && !isCode(reasonStarted, 'L');
}

function holidays(...days: readonly string[]): ExampleChild {
  return withEpisodes(...days.map((startedOn) => ({ startedOn, placement: 'T3', reasonStarted: 'P' })));
}
