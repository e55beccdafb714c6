import { isBefore } from '../../../engine/before-and-after.ts';
import { type ExampleChild, fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { episodeBefore } from '../../checking/vocabulary/neighbouring-episodes.ts';

/** No episode begins before the one before it has ended. */
export const rule501 = ssda903Rule({
  code: '501',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.DECOM', 'Episodes.DEC'],
  wrong: 'The episode began before the one before it had ended.',
  todo: 'Correct the start of this episode, or the end of the one before.',
  check(episode, found, { child }) {
    const before = episodeBefore(child, episode);
    if (before !== undefined && isBefore(episode.startedOn, before.endedOn)) found(episode.startedOn, before.endedOn);
  },
  examples: () => [
    passes('the day the one before ended', followed('2025-06-01')),
    passes('the day after', followed('2025-06-02')),
    fails('the day before', 'DECOM', followed('2025-05-31')),
    fails('both began on one day', 'DECOM', followed('2025-05-01')),
    passes('one that has not ended is another rule’s', followed('2025-06-01', '')),
    passes('it is the first', withEpisodes({ startedOn: '2025-05-01' })),
    undecided('the end before cannot be read', 'DEC', followed('2025-06-01', 'June')),
    undecided('a start cannot be read', 'DECOM', followed('June')),
  ],
});

function followed(startedOn: string, endedOn = '2025-06-01'): ExampleChild {
  return withEpisodes({ startedOn: '2025-05-01', endedOn }, { startedOn, endedOn: '2025-07-01' });
}
