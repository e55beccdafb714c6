import { isCode } from '../../../engine/given.ts';
import { fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** Who lives with a parent is not accommodated under section 20: that is for those who have nobody to live with. */
export const rule378 = ssda903Rule({
  code: '378',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.LS', 'Episodes.PLACE'],
  wrong: 'The child is placed with a parent (P1) and accommodated under section 20 (V2).',
  todo: 'Correct the legal status or the placement, or end the episode: the child may have gone home.',
  check({ placement, legalStatus }, found) {
    if (isCode(placement, 'P1') && isCode(legalStatus, 'V2')) found(legalStatus, placement);
  },
  examples: () => [
    fails('with a parent under section 20', 'LS', withEpisodes({ placement: 'P1', legalStatus: 'V2' })),
    passes('with a parent under a care order', withEpisodes({ placement: 'P1', legalStatus: 'C2' })),
    passes('fostered under section 20', withEpisodes({ placement: 'U6', legalStatus: 'V2' })),
    passes('no legal status is told', withEpisodes({ placement: 'P1' })),
    undecided('the legal status is no code', 'LS', withEpisodes({ placement: 'P1', legalStatus: 'V1' })),
  ],
});
