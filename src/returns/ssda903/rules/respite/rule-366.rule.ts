import { isCode } from '../../../engine/given.ts';
import { fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** Within one short break the placement does not change: each stay begins with reason S. */
export const rule366 = ssda903Rule({
  code: '366',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.LS', 'Episodes.RNE'],
  wrong: 'A short break (V3) begins with a reason other than S, as if it went on from another episode.',
  todo: 'Enter S as the reason, or correct the legal status.',
  check({ legalStatus, reasonStarted }, found) {
    if (isCode(legalStatus, 'V3') && !isCode(reasonStarted, 'S')) found(reasonStarted, legalStatus);
  },
  examples: () => [
    passes('it begins', withEpisodes({ legalStatus: 'V3', reasonStarted: 'S' })),
    fails('the placement changed', 'RNE', withEpisodes({ legalStatus: 'V3', reasonStarted: 'P' })),
    fails('there is no reason', 'RNE', withEpisodes({ legalStatus: 'V3' })),
    passes('an agreement is not one stay', withEpisodes({ legalStatus: 'V4', reasonStarted: 'T' })),
    undecided('the reason is no code', 'RNE', withEpisodes({ legalStatus: 'V3', reasonStarted: 'Q' })),
  ],
});
