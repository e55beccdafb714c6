import { filledOf } from '../../../engine/given.ts';
import { fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isRespite } from '../../checking/vocabulary/respite.ts';

/** Of a short break neither the postcode of the placement nor the number of its provider is told. */
export const rule214 = ssda903Rule({
  code: '214',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.LS', 'Episodes.PL_POST', 'Episodes.URN'],
  wrong: 'The postcode of the placement or an Ofsted number (URN) is given for a short break (V3 or V4).',
  todo: 'Take it out, or correct the legal status.',
  check(episode, found) {
    const { placementPostcode, urn, legalStatus } = episode;
    const [first, ...more] = filledOf([placementPostcode, urn]);
    if (first !== undefined && isRespite(episode)) found(first, ...more, legalStatus);
  },
  examples: () => [
    passes('a short break with neither', withEpisodes({ legalStatus: 'V4' })),
    passes(
      'a care order with both',
      withEpisodes({ legalStatus: 'C2', placementPostcode: 'HR1 2AB', urn: 'SC012345' }),
    ),
    fails('it has a postcode', 'PL_POST', withEpisodes({ legalStatus: 'V3', placementPostcode: 'HR1 2AB' })),
    fails('it has a number', 'URN', withEpisodes({ legalStatus: 'V4', urn: 'SC012345' })),
    fails(
      'it has both, and is told once',
      'PL_POST',
      withEpisodes({ legalStatus: 'V4', placementPostcode: 'HR1 2AB', urn: 'SC012345' }),
    ),
    undecided('the legal status is no code', 'LS', withEpisodes({ legalStatus: 'V9', urn: 'SC012345' })),
  ],
});
