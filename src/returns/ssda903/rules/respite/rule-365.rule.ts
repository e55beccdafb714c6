import { isCode } from '../../../engine/given.ts';
import { fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { daysOfStay } from '../../checking/vocabulary/stays.ts';

const MOST_DAYS = 17;

/** One short break lasts at most 17 days (Care Planning, Placement and Case Review (England) Regulations 2010, regulation 48). */
export const rule365 = ssda903Rule({
  code: '365',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.DECOM', 'Episodes.DEC', 'Episodes.LS'],
  wrong: 'A short break (V3) lasted longer than 17 days.',
  todo: 'Correct the days, or enter the legal status under which the child is looked after.',
  check({ legalStatus, startedOn, endedOn }, found, { year }) {
    if (isCode(legalStatus, 'V3') && daysOfStay(startedOn, endedOn, year) > MOST_DAYS) {
      found(endedOn, startedOn, legalStatus);
    }
  },
  examples: () => [
    passes('17 days', withEpisodes({ legalStatus: 'V3', startedOn: '2025-05-01', endedOn: '2025-05-18' })),
    fails('18 days', 'DEC', withEpisodes({ legalStatus: 'V3', startedOn: '2025-05-01', endedOn: '2025-05-19' })),
    passes(
      'an agreement is longer',
      withEpisodes({ legalStatus: 'V4', startedOn: '2025-05-01', endedOn: '2025-07-01' }),
    ),
    passes('open on 31 March for 17 days', withEpisodes({ legalStatus: 'V3', startedOn: '2026-03-14' })),
    fails('open on 31 March for 18 days', 'DEC', withEpisodes({ legalStatus: 'V3', startedOn: '2026-03-13' })),
    passes('it has no start', withEpisodes({ legalStatus: 'V3', endedOn: '2025-05-18' })),
    undecided(
      'the end cannot be read',
      'DEC',
      withEpisodes({ legalStatus: 'V3', startedOn: '2025-05-01', endedOn: 'May' }),
    ),
  ],
});
