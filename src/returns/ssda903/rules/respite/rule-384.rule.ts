import { isCode } from '../../../engine/given.ts';
import { fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isRespite } from '../../checking/vocabulary/respite.ts';

/** A short break is in no foster care that is meant for the long term. */
export const rule384 = ssda903Rule({
  code: '384',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.LS', 'Episodes.PLACE'],
  wrong: 'A short break (V3 or V4) has a long-term foster placement (U1 or U4).',
  todo: 'Enter the kind of foster care that the break is in, or correct the legal status.',
  check(episode, found) {
    const { placement, legalStatus } = episode;
    if (isRespite(episode) && isCode(placement, 'U1', 'U4')) found(placement, legalStatus);
  },
  examples: () => [
    passes('foster care that is not long term', withEpisodes({ legalStatus: 'V4', placement: 'U6' })),
    passes('long term under a care order', withEpisodes({ legalStatus: 'C2', placement: 'U4' })),
    fails('with a relative or friend', 'PLACE', withEpisodes({ legalStatus: 'V3', placement: 'U1' })),
    fails('with another carer', 'PLACE', withEpisodes({ legalStatus: 'V4', placement: 'U4' })),
    passes('there is no placement', withEpisodes({ legalStatus: 'V4' })),
    undecided('the placement is no code', 'PLACE', withEpisodes({ legalStatus: 'V4', placement: 'U7' })),
  ],
});
