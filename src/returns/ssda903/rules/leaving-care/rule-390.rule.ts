import { fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isAdoption } from '../../checking/vocabulary/end-of-care.ts';
import { isAdoptive } from '../../checking/vocabulary/placements.ts';

/** Who was adopted was placed for adoption until then. */
export const rule390 = ssda903Rule({
  code: '390',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.PLACE', 'Episodes.REC'],
  wrong: 'Care ended by adoption, but the child was not placed for adoption.',
  todo: 'Correct the placement or the reason the episode ended, or add the placement for adoption.',
  check(episode, found) {
    if (isAdoption(episode) && !isAdoptive(episode)) found(episode.placement, episode.reasonEnded);
  },
  examples: () => [
    passes('placed for adoption', withEpisodes({ placement: 'A3', reasonEnded: 'E11' })),
    passes('with other carers', withEpisodes({ placement: 'A6', reasonEnded: 'E12' })),
    fails('fostered', 'PLACE', withEpisodes({ placement: 'U5', reasonEnded: 'E11' })),
    fails('no placement is told', 'PLACE', withEpisodes({ reasonEnded: 'E12' })),
    passes('for another reason', withEpisodes({ placement: 'U5', reasonEnded: 'E4A' })),
    undecided('the placement is no code', 'PLACE', withEpisodes({ placement: 'A2', reasonEnded: 'E11' })),
    undecided('the reason is no code', 'REC', withEpisodes({ placement: 'U5', reasonEnded: 'E1' })),
  ],
});
