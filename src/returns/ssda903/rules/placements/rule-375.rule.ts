import { isCode } from '../../../engine/given.ts';
import { fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { daysOfStay } from '../../checking/vocabulary/stays.ts';

/** Six weeks. */
const MOST_DAYS = 42;

/** A time in hospital that is recorded as temporary (T1) lasts at most six weeks; one that is open is counted to 31 March [K]. */
export const rule375 = ssda903Rule({
  code: '375',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.DECOM', 'Episodes.DEC', 'Episodes.PLACE'],
  wrong: 'A temporary stay in hospital (T1) lasted longer than six weeks.',
  todo: 'Correct the days, or enter the hospital as the placement (R2).',
  check({ placement, startedOn, endedOn }, found, { year }) {
    if (isCode(placement, 'T1') && daysOfStay(startedOn, endedOn, year) > MOST_DAYS) {
      found(placement, startedOn, endedOn);
    }
  },
  examples: () => [
    passes('42 days', withEpisodes({ placement: 'T1', startedOn: '2025-05-01', endedOn: '2025-06-12' })),
    fails('43 days', 'PLACE', withEpisodes({ placement: 'T1', startedOn: '2025-05-01', endedOn: '2025-06-13' })),
    passes('open on 31 March for 42 days', withEpisodes({ placement: 'T1', startedOn: '2026-02-17' })),
    fails('open on 31 March for 43 days', 'PLACE', withEpisodes({ placement: 'T1', startedOn: '2026-02-16' })),
    passes('in hospital for long', withEpisodes({ placement: 'R2', startedOn: '2025-05-01', endedOn: '2025-09-01' })),
    passes('it has no start', withEpisodes({ placement: 'T1', endedOn: '2025-09-01' })),
    undecided(
      'the end cannot be read',
      'DEC',
      withEpisodes({ placement: 'T1', startedOn: '2025-05-01', endedOn: 'June' }),
    ),
  ],
});
