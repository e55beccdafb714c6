import { fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isEndOfCare } from '../../checking/vocabulary/end-of-care.ts';
import { isTemporary } from '../../checking/vocabulary/placements.ts';

/** No period of care ends in a temporary placement: the child goes back to the usual one first. */
export const rule381 = ssda903Rule({
  code: '381',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.PLACE', 'Episodes.REC'],
  wrong: 'Care ended in a temporary placement.',
  todo: 'Correct the placement or the reason the episode ended, or add the return to the usual placement.',
  check(episode, found) {
    if (isTemporary(episode) && isEndOfCare(episode)) found(episode.placement, episode.reasonEnded);
  },
  examples: () => [
    passes('care went on', withEpisodes({ placement: 'T1', reasonEnded: 'X1' })),
    fails('the child went home', 'PLACE', withEpisodes({ placement: 'T1', reasonEnded: 'E4A' })),
    passes('it has not ended', withEpisodes({ placement: 'T1' })),
    passes('care ended in another', withEpisodes({ placement: 'U6', reasonEnded: 'E4A' })),
    undecided('the reason is no code', 'REC', withEpisodes({ placement: 'T1', reasonEnded: 'E99' })),
  ],
});
