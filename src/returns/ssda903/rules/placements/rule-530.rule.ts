import { isCode } from '../../../engine/given.ts';
import { fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** No private provider (PR4) provides a placement with a parent. */
export const rule530 = ssda903Rule({
  code: '530',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.PLACE', 'Episodes.PLACE_PROVIDER'],
  wrong: 'A private provider (PR4) is given for a placement with a parent.',
  todo: 'Correct the provider, or the placement.',
  check({ provider, placement }, found) {
    if (isCode(provider, 'PR4') && isCode(placement, 'P1')) found(provider, placement);
  },
  examples: () => [
    fails('with a parent', 'PLACE_PROVIDER', withEpisodes({ placement: 'P1', provider: 'PR4' })),
    passes('with a parent, who provides it', withEpisodes({ placement: 'P1', provider: 'PR0' })),
    passes('another placement', withEpisodes({ placement: 'K2', provider: 'PR4' })),
    passes('no placement is told', withEpisodes({ provider: 'PR4' })),
    undecided('the placement is no code', 'PLACE', withEpisodes({ placement: 'P9', provider: 'PR4' })),
  ],
});
