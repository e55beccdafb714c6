import { dayOf } from '#domain/time/day.ts';
import { isCode } from '../../../engine/given.ts';
import { fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** The last day of the month in which the last freeing orders were applied for. */
const LAST = dayOf('2005-12-31');

/** No episode under a freeing order (D1) began after December 2005: placement orders came instead. */
export const rule445 = ssda903Rule({
  code: '445',
  severity: 'error',
  from: '2022-23',
  until: '2023-24',
  over: 'episodes',
  reads: ['Episodes.DECOM', 'Episodes.LS'],
  wrong: 'The episode is under a freeing order (D1), but began after December 2005.',
  todo: 'Correct the legal status, or the day the episode began.',
  check({ legalStatus, startedOn }, found) {
    if (!isCode(legalStatus, 'D1')) return;
    if (startedOn.day !== undefined && startedOn.day > LAST) found(legalStatus, startedOn);
  },
  examples: () => [
    passes('31 December 2005', withEpisodes({ legalStatus: 'D1', startedOn: '2005-12-31' })),
    fails('1 January 2006', 'LS', withEpisodes({ legalStatus: 'D1', startedOn: '2006-01-01' })),
    passes('a placement order', withEpisodes({ legalStatus: 'E1', startedOn: '2006-01-01' })),
    passes('it has no day', withEpisodes({ legalStatus: 'D1' })),
    undecided('the day cannot be read', 'DECOM', withEpisodes({ legalStatus: 'D1', startedOn: '2006' })),
  ],
});
