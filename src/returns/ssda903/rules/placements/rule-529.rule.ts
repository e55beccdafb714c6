import { isCode } from '../../../engine/given.ts';
import { fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { ADOPTIVE_PLACEMENTS, FOSTER_PLACEMENTS } from '../../checking/vocabulary/placements.ts';

/** What another public body (PR3) does not provide. */
const NOT_PUBLIC = ['P1', 'K1', 'K2', ...FOSTER_PLACEMENTS, ...ADOPTIVE_PLACEMENTS];

/** Another public body (PR3), such as a health trust, provides no family and no children’s home. */
export const rule529 = ssda903Rule({
  code: '529',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.PLACE', 'Episodes.PLACE_PROVIDER'],
  wrong:
    'Another public body (PR3) is given as the provider of a placement with a parent, in a family or in a children’s home.',
  todo: 'Correct the provider, or the placement.',
  check({ provider, placement }, found) {
    if (isCode(provider, 'PR3') && isCode(placement, ...NOT_PUBLIC)) found(provider, placement);
  },
  examples: () => [
    passes('in a hospital', withEpisodes({ placement: 'R2', provider: 'PR3' })),
    fails('with a parent', 'PLACE_PROVIDER', withEpisodes({ placement: 'P1', provider: 'PR3' })),
    fails('in a secure home', 'PLACE_PROVIDER', withEpisodes({ placement: 'K1', provider: 'PR3' })),
    fails('in a home', 'PLACE_PROVIDER', withEpisodes({ placement: 'K2', provider: 'PR3' })),
    fails('fostered', 'PLACE_PROVIDER', withEpisodes({ placement: 'U3', provider: 'PR3' })),
    fails('placed for adoption', 'PLACE_PROVIDER', withEpisodes({ placement: 'A6', provider: 'PR3' })),
    passes('another provider', withEpisodes({ placement: 'K2', provider: 'PR4' })),
    undecided('the placement is no code', 'PLACE', withEpisodes({ placement: 'K9', provider: 'PR3' })),
  ],
});
