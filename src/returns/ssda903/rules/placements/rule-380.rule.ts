import { isCode } from '../../../engine/given.ts';
import { fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isTemporary } from '../../checking/vocabulary/placements.ts';

/** No period of care begins in a temporary placement: one is gone into from another placement, with reason P or B [K]. */
export const rule380 = ssda903Rule({
  code: '380',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.PLACE', 'Episodes.RNE'],
  wrong: 'The child is in a temporary placement, but the reason for the episode is not P or B.',
  todo: 'Enter P or B as the reason, or the placement the child was in before the temporary one.',
  check(episode, found) {
    const { placement, reasonStarted } = episode;
    if (isTemporary(episode) && !isCode(reasonStarted, 'P', 'B')) found(placement, reasonStarted);
  },
  examples: () => [
    passes('the placement changed', withEpisodes({ placement: 'T1', reasonStarted: 'P' })),
    passes('the legal status changed with it', withEpisodes({ placement: 'T1', reasonStarted: 'B' })),
    fails('care began in it', 'PLACE', withEpisodes({ placement: 'T0', reasonStarted: 'S' })),
    fails('only the legal status changed', 'PLACE', withEpisodes({ placement: 'T0', reasonStarted: 'L' })),
    fails('there is no reason', 'PLACE', withEpisodes({ placement: 'T4' })),
    passes('care began in another', withEpisodes({ placement: 'U6', reasonStarted: 'S' })),
    undecided('the reason is no code', 'RNE', withEpisodes({ placement: 'T1', reasonStarted: 'Q' })),
    undecided('the placement is no code', 'PLACE', withEpisodes({ placement: 'T9', reasonStarted: 'S' })),
  ],
});
