import { NEAR } from '../../checking/example-places.ts';
import { fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isRespite } from '../../checking/vocabulary/respite.ts';

/** A short break has no authority of placement: its placement’s postcode is left out, since the authority is worked out from it. */
export const rule420 = ssda903Rule({
  code: '420',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.PL_POST', 'Episodes.LS'],
  wrong: 'A short break has a placement’s postcode, which tells an authority of placement.',
  todo: 'Take the postcode out, or correct the legal status.',
  check(episode, found) {
    const { placementPostcode, legalStatus } = episode;
    if (!placementPostcode.isBlank && isRespite(episode)) found(placementPostcode, legalStatus);
  },
  examples: () => [
    passes('none is told', withEpisodes({ legalStatus: 'V3' })),
    fails('one is told', 'PL_POST', withEpisodes({ legalStatus: 'V3', placementPostcode: NEAR })),
    fails('one is told for V4', 'PL_POST', withEpisodes({ legalStatus: 'V4', placementPostcode: NEAR })),
    passes('no short break', withEpisodes({ legalStatus: 'C2', placementPostcode: NEAR })),
    passes('no legal status', withEpisodes({ placementPostcode: NEAR })),
    undecided('the legal status is no code', 'LS', withEpisodes({ legalStatus: 'C9', placementPostcode: NEAR })),
  ],
});
