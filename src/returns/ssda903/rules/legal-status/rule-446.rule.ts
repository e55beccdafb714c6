import { dayOf } from '#domain/time/day.ts';
import { isCode } from '../../../engine/given.ts';
import { fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** The first day of the month in which placement orders came. */
const FIRST = dayOf('2005-12-01');

/** No episode under a placement order (E1) began before December 2005. */
export const rule446 = ssda903Rule({
  code: '446',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.DECOM', 'Episodes.LS'],
  wrong: 'The episode is under a placement order (E1), but began before December 2005.',
  todo: 'Correct the legal status, or the day the episode began.',
  check({ legalStatus, startedOn }, found) {
    if (!isCode(legalStatus, 'E1')) return;
    if (startedOn.day !== undefined && startedOn.day < FIRST) found(legalStatus, startedOn);
  },
  examples: () => [
    fails('30 November 2005', 'LS', withEpisodes({ legalStatus: 'E1', startedOn: '2005-11-30' })),
    passes('1 December 2005', withEpisodes({ legalStatus: 'E1', startedOn: '2005-12-01' })),
    passes('a care order', withEpisodes({ legalStatus: 'C2', startedOn: '2005-11-30' })),
    passes('it has no day', withEpisodes({ legalStatus: 'E1' })),
    undecided('the day cannot be read', 'DECOM', withEpisodes({ legalStatus: 'E1', startedOn: '2005' })),
  ],
});
