import { isCode } from '../../../engine/given.ts';
import { fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** Another authority (PR2) provides no placement with a parent, in a hospital or in custody. */
export const rule528 = ssda903Rule({
  code: '528',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.PLACE', 'Episodes.PLACE_PROVIDER'],
  wrong: 'Another authority (PR2) is given as the provider of a placement with a parent, in a hospital or in custody.',
  todo: 'Correct the provider, or the placement.',
  check({ provider, placement }, found) {
    if (isCode(provider, 'PR2') && isCode(placement, 'P1', 'R2', 'R5')) found(provider, placement);
  },
  examples: () => [
    passes('foster care', withEpisodes({ placement: 'U6', provider: 'PR2' })),
    fails('with a parent', 'PLACE_PROVIDER', withEpisodes({ placement: 'P1', provider: 'PR2' })),
    fails('in a hospital', 'PLACE_PROVIDER', withEpisodes({ placement: 'R2', provider: 'PR2' })),
    fails('in custody', 'PLACE_PROVIDER', withEpisodes({ placement: 'R5', provider: 'PR2' })),
    passes('another provider', withEpisodes({ placement: 'P1', provider: 'PR0' })),
    undecided('the placement is no code', 'PLACE', withEpisodes({ placement: 'R4', provider: 'PR2' })),
  ],
});
