import { isCode } from '../../../engine/given.ts';
import { fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { daysOfStay } from '../../checking/vocabulary/stays.ts';

/** Three weeks. */
const MOST_DAYS = 21;

/** A temporary placement while the foster carer is on holiday (T3) lasts at most three weeks; one that is open is counted to 31 March [K]. */
export const rule376 = ssda903Rule({
  code: '376',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.DECOM', 'Episodes.DEC', 'Episodes.PLACE'],
  wrong: 'A temporary placement for a carer’s holiday (T3) lasted longer than three weeks.',
  todo: 'Correct the days, or enter where the child was placed.',
  check({ placement, startedOn, endedOn }, found, { year }) {
    if (isCode(placement, 'T3') && daysOfStay(startedOn, endedOn, year) > MOST_DAYS) {
      found(placement, startedOn, endedOn);
    }
  },
  examples: () => [
    passes('21 days', withEpisodes({ placement: 'T3', startedOn: '2025-05-01', endedOn: '2025-05-22' })),
    fails('22 days', 'PLACE', withEpisodes({ placement: 'T3', startedOn: '2025-05-01', endedOn: '2025-05-23' })),
    fails('open on 31 March for 22 days', 'PLACE', withEpisodes({ placement: 'T3', startedOn: '2026-03-09' })),
    passes('open on 31 March for 21 days', withEpisodes({ placement: 'T3', startedOn: '2026-03-10' })),
    passes(
      'the child’s own holiday',
      withEpisodes({ placement: 'T2', startedOn: '2025-05-01', endedOn: '2025-06-22' }),
    ),
    undecided(
      'the start cannot be read',
      'DECOM',
      withEpisodes({ placement: 'T3', startedOn: 'May', endedOn: '2025-06-22' }),
    ),
  ],
});
