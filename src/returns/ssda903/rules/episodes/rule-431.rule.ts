import { isSameDay } from '../../../engine/before-and-after.ts';
import { isCode } from '../../../engine/given.ts';
import { type ExampleChild, fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { episodeBefore } from '../../checking/vocabulary/neighbouring-episodes.ts';

/** Care does not begin (S) on the day the episode before ended: it went on. */
export const rule431 = ssda903Rule({
  code: '431',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.DECOM', 'Episodes.DEC', 'Episodes.RNE'],
  wrong: 'The reason says that care began (S), but the episode before ended on that very day.',
  todo: 'Enter what changed as the reason, or correct the days.',
  check(episode, found, { child }) {
    const { reasonStarted, startedOn } = episode;
    const before = isCode(reasonStarted, 'S') ? episodeBefore(child, episode) : undefined;
    if (before !== undefined && isSameDay(before.endedOn, startedOn)) found(reasonStarted, startedOn, before.endedOn);
  },
  examples: () => [
    fails('the day', 'RNE', followed('2025-06-01')),
    passes('the day after', followed('2025-06-02')),
    passes('an overlap is another rule’s', followed('2025-05-31')),
    passes('for another reason', followed('2025-06-01', 'P')),
    passes('it is the first', withEpisodes({ startedOn: '2025-05-01', reasonStarted: 'S' })),
    undecided('the reason is no code', 'RNE', followed('2025-06-01', 'Q')),
    undecided('the end before cannot be read', 'DEC', followed('2025-06-01', 'S', 'June')),
  ],
});

function followed(startedOn: string, reasonStarted = 'S', endedOn = '2025-06-01'): ExampleChild {
  return withEpisodes({ startedOn: '2025-05-01', endedOn }, { startedOn, reasonStarted });
}
