import { isCode } from '../../../engine/given.ts';
import { fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** No voluntary provider (PR5) provides a placement with a parent. */
export const rule531 = ssda903Rule({
  code: '531',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.PLACE', 'Episodes.PLACE_PROVIDER'],
  wrong: 'A voluntary provider (PR5) is given for a placement with a parent.',
  todo: 'Correct the provider, or the placement.',
  check({ provider, placement }, found) {
    if (isCode(provider, 'PR5') && isCode(placement, 'P1')) found(provider, placement);
  },
  examples: () => [
    fails('with a parent', 'PLACE_PROVIDER', withEpisodes({ placement: 'P1', provider: 'PR5' })),
    passes('with a parent, who provides it', withEpisodes({ placement: 'P1', provider: 'PR0' })),
    passes('another placement', withEpisodes({ placement: 'K2', provider: 'PR5' })),
    undecided('the provider is no code', 'PLACE_PROVIDER', withEpisodes({ placement: 'P1', provider: 'PR6' })),
  ],
});
