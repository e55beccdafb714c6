import { isCode } from '../../../engine/given.ts';
import { fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** A parent (PR0) provides a placement with a parent (P1), and no other. */
export const rule550 = ssda903Rule({
  code: '550',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.PLACE', 'Episodes.PLACE_PROVIDER'],
  wrong: 'A parent (PR0) is given as the provider of a placement that is not with a parent.',
  todo: 'Correct the provider, or the placement.',
  check({ provider, placement }, found) {
    if (isCode(provider, 'PR0') && !isCode(placement, 'P1')) found(provider, placement);
  },
  examples: () => [
    passes('with a parent', withEpisodes({ placement: 'P1', provider: 'PR0' })),
    fails('fostered by a relative', 'PLACE_PROVIDER', withEpisodes({ placement: 'U1', provider: 'PR0' })),
    fails('no placement is told', 'PLACE_PROVIDER', withEpisodes({ provider: 'PR0' })),
    passes('another provider', withEpisodes({ placement: 'U1', provider: 'PR1' })),
    undecided('the placement is no code', 'PLACE', withEpisodes({ placement: 'P9', provider: 'PR0' })),
  ],
});
