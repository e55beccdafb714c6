import { isCode } from '../../../engine/given.ts';
import { fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** Who is placed for adoption under a placement order has one. */
export const rule408 = ssda903Rule({
  code: '408',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.LS', 'Episodes.PLACE'],
  wrong: 'The child is placed for adoption under a placement order (A5 or A6), but the legal status is not E1.',
  todo: 'Enter the placement order (E1) as the legal status, or correct the placement.',
  check({ placement, legalStatus }, found) {
    if (isCode(placement, 'A5', 'A6') && !isCode(legalStatus, 'E1')) found(legalStatus, placement);
  },
  examples: () => [
    passes('under a placement order', withEpisodes({ placement: 'A5', legalStatus: 'E1' })),
    fails('under a care order', 'LS', withEpisodes({ placement: 'A6', legalStatus: 'C2' })),
    fails('no legal status is told', 'LS', withEpisodes({ placement: 'A5' })),
    passes('by consent', withEpisodes({ placement: 'A3', legalStatus: 'V2' })),
    undecided('the legal status is no code', 'LS', withEpisodes({ placement: 'A5', legalStatus: 'E2' })),
  ],
});
