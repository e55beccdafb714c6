import { isCode } from '../../../engine/given.ts';
import { type ExampleChild, fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isEndOfCare } from '../../checking/vocabulary/end-of-care.ts';
import { episodeBefore } from '../../checking/vocabulary/neighbouring-episodes.ts';

/** After an episode that ended care the next begins it anew (S). */
export const rule432 = ssda903Rule({
  code: '432',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.DECOM', 'Episodes.REC', 'Episodes.RNE'],
  wrong: 'Care ended with the episode before, but the reason for this one is not S.',
  todo: 'Enter S as the reason, or correct why the episode before ended.',
  check(episode, found, { child }) {
    const { reasonStarted } = episode;
    const before = reasonStarted.isKnown && isCode(reasonStarted, 'S') ? undefined : episodeBefore(child, episode);
    if (before !== undefined && isEndOfCare(before) && !isCode(reasonStarted, 'S')) {
      found(reasonStarted, before.reasonEnded);
    }
  },
  examples: () => [
    passes('it begins care anew', followed('E4A', 'S')),
    fails('it goes on', 'RNE', followed('E4A', 'P')),
    fails('it has no reason', 'RNE', followed('E4A', '')),
    passes('the one before did not end care', followed('X1', 'P')),
    passes('the one before has not ended', followed('', 'P')),
    passes('it is the first', withEpisodes({ startedOn: '2025-05-01', reasonStarted: 'P' })),
    undecided('the reason is no code', 'RNE', followed('E4A', 'Q')),
    undecided('the reason before is no code', 'REC', followed('E99', 'P')),
  ],
});

function followed(reasonEnded: string, reasonStarted: string): ExampleChild {
  return withEpisodes({ startedOn: '2025-05-01', reasonEnded }, { startedOn: '2025-06-01', reasonStarted });
}
