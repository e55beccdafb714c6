import { isCode } from '../../../engine/given.ts';
import { fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { daysOfStay } from '../../checking/vocabulary/stays.ts';

const MOST_DAYS = 7;

/** A temporary placement of no stated kind (T4) lasts at most seven days; one that is open is counted to 31 March [K]. */
export const rule379 = ssda903Rule({
  code: '379',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.DECOM', 'Episodes.DEC', 'Episodes.PLACE'],
  wrong: 'A temporary placement of no stated kind (T4) lasted longer than seven days.',
  todo: 'Correct the days, or enter where the child was placed.',
  check({ placement, startedOn, endedOn }, found, { year }) {
    if (isCode(placement, 'T4') && daysOfStay(startedOn, endedOn, year) > MOST_DAYS) {
      found(placement, startedOn, endedOn);
    }
  },
  examples: () => [
    passes('seven days', withEpisodes({ placement: 'T4', startedOn: '2025-05-01', endedOn: '2025-05-08' })),
    fails('eight days', 'PLACE', withEpisodes({ placement: 'T4', startedOn: '2025-05-01', endedOn: '2025-05-09' })),
    fails('open on 31 March for eight days', 'PLACE', withEpisodes({ placement: 'T4', startedOn: '2026-03-23' })),
    passes('open on 31 March for seven days', withEpisodes({ placement: 'T4', startedOn: '2026-03-24' })),
    passes('another kind', withEpisodes({ placement: 'T1', startedOn: '2025-05-01', endedOn: '2025-05-09' })),
    undecided(
      'the end cannot be read',
      'DEC',
      withEpisodes({ placement: 'T4', startedOn: '2025-05-01', endedOn: 'May' }),
    ),
  ],
});
