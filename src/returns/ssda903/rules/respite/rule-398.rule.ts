import { filledOf } from '../../../engine/given.ts';
import { fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isRespite } from '../../checking/vocabulary/respite.ts';

/** Of a short break neither postcode is told, so that no distance is counted. */
export const rule398 = ssda903Rule({
  code: '398',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.LS', 'Episodes.HOME_POST', 'Episodes.PL_POST'],
  wrong: 'A postcode is given for a short break (V3 or V4).',
  todo: 'Take the postcodes out, or correct the legal status.',
  check(episode, found) {
    const { homePostcode, placementPostcode, legalStatus } = episode;
    const [first, ...more] = filledOf([homePostcode, placementPostcode]);
    if (first !== undefined && isRespite(episode)) found(first, ...more, legalStatus);
  },
  examples: () => [
    passes('a short break with neither', withEpisodes({ legalStatus: 'V3' })),
    passes(
      'a care order with both',
      withEpisodes({ legalStatus: 'C2', homePostcode: 'HR1 2AB', placementPostcode: 'HR1 2AB' }),
    ),
    fails('that of the home', 'HOME_POST', withEpisodes({ legalStatus: 'V3', homePostcode: 'HR1 2AB' })),
    fails('that of the placement', 'PL_POST', withEpisodes({ legalStatus: 'V4', placementPostcode: 'HR1 2AB' })),
    undecided('the legal status is no code', 'LS', withEpisodes({ legalStatus: 'V9', homePostcode: 'HR1 2AB' })),
  ],
});
