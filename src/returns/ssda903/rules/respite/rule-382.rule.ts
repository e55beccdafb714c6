import { fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isTemporary } from '../../checking/vocabulary/placements.ts';
import { isRespite } from '../../checking/vocabulary/respite.ts';

/** A short break is in no temporary placement. */
export const rule382 = ssda903Rule({
  code: '382',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.LS', 'Episodes.PLACE'],
  wrong: 'A short break (V3 or V4) has a temporary placement.',
  todo: 'Enter the placement in which the break is, or correct the legal status.',
  check(episode, found) {
    if (isRespite(episode) && isTemporary(episode)) found(episode.placement, episode.legalStatus);
  },
  examples: () => [
    passes('a short break in foster care', withEpisodes({ legalStatus: 'V4', placement: 'U6' })),
    passes('a temporary placement under a care order', withEpisodes({ legalStatus: 'C2', placement: 'T2' })),
    passes('there is no placement', withEpisodes({ legalStatus: 'V4' })),
    fails('V3', 'PLACE', withEpisodes({ legalStatus: 'V3', placement: 'T0' })),
    fails('V4', 'PLACE', withEpisodes({ legalStatus: 'V4', placement: 'T4' })),
    undecided('the placement is no code', 'PLACE', withEpisodes({ legalStatus: 'V4', placement: 'T9' })),
    undecided('the legal status is no code', 'LS', withEpisodes({ legalStatus: 'V9', placement: 'T0' })),
  ],
});
