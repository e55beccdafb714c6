import { isSameDay } from '../../../engine/before-and-after.ts';
import { isCode } from '../../../engine/given.ts';
import { type ExampleChild, fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { episodeBefore } from '../../checking/vocabulary/neighbouring-episodes.ts';

/** An episode that goes on from another (L, P, T, U, B) begins on the day that one ended. */
export const rule433 = ssda903Rule({
  code: '433',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.DECOM', 'Episodes.DEC', 'Episodes.RNE'],
  wrong:
    'The reason says that the episode goes on from the one before, but it does not begin on the day that one ended.',
  todo: 'Correct the days, or the reason for the episode.',
  check(episode, found, { child }) {
    const { reasonStarted, startedOn } = episode;
    if (!isCode(reasonStarted, 'L', 'P', 'T', 'U', 'B')) return;
    const before = episodeBefore(child, episode);
    if (before !== undefined && !isSameDay(startedOn, before.endedOn)) found(startedOn, before.endedOn, reasonStarted);
  },
  examples: () => [
    passes('the day', followed('2025-06-01', 'P')),
    fails('the day after', 'DECOM', followed('2025-06-02', 'L')),
    fails('the day before', 'DECOM', followed('2025-05-31', 'B')),
    fails('with the same carer', 'DECOM', followed('2025-06-02', 'T')),
    fails('the one before has not ended', 'DECOM', followed('2025-06-01', 'U', '')),
    passes('it begins care anew', followed('2025-06-02', 'S')),
    passes('it is the first that is told', withEpisodes({ startedOn: '2025-05-01', reasonStarted: 'T' })),
    undecided('the end before cannot be read', 'DEC', followed('2025-06-01', 'P', 'June')),
    undecided('the reason is no code', 'RNE', followed('2025-06-02', 'Q')),
  ],
});

function followed(startedOn: string, reasonStarted: string, endedOn = '2025-06-01'): ExampleChild {
  return withEpisodes({ startedOn: '2025-05-01', endedOn }, { startedOn, reasonStarted });
}
