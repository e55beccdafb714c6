import { isCode } from '../../../engine/given.ts';
import { fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** The authority itself (PR1) provides no placement with a parent, in a hospital or in custody. */
export const rule527 = ssda903Rule({
  code: '527',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.PLACE', 'Episodes.PLACE_PROVIDER'],
  wrong:
    'The authority itself (PR1) is given as the provider of a placement with a parent, in a hospital or in custody.',
  todo: 'Correct the provider, or the placement.',
  check({ provider, placement }, found) {
    if (isCode(provider, 'PR1') && isCode(placement, 'P1', 'R2', 'R5')) found(provider, placement);
  },
  examples: () => [
    passes('foster care', withEpisodes({ placement: 'U6', provider: 'PR1' })),
    fails('with a parent', 'PLACE_PROVIDER', withEpisodes({ placement: 'P1', provider: 'PR1' })),
    fails('in a hospital', 'PLACE_PROVIDER', withEpisodes({ placement: 'R2', provider: 'PR1' })),
    fails('in custody', 'PLACE_PROVIDER', withEpisodes({ placement: 'R5', provider: 'PR1' })),
    passes('another provider', withEpisodes({ placement: 'R2', provider: 'PR3' })),
    passes('no provider is told', withEpisodes({ placement: 'P1' })),
    undecided('the placement is no code', 'PLACE', withEpisodes({ placement: 'R4', provider: 'PR1' })),
    undecided('the provider is no code', 'PLACE_PROVIDER', withEpisodes({ placement: 'P1', provider: 'PR9' })),
  ],
});
