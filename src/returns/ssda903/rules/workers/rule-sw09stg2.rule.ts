import { isBefore, isSameDay } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** A social worker episode that ended lasted a day or more: it ended after the day it began. */
export const ruleSW09STG2 = ssda903Rule({
  code: 'SW09STG2',
  severity: 'error',
  from: '2023-24',
  over: 'workers',
  reads: ['SWEpisodes.SW_DECOM', 'SWEpisodes.SW_DEC'],
  wrong: 'The social worker episode did not last a day.',
  todo: 'Correct its start or its end, or take it out.',
  check({ startedOn, endedOn }, found) {
    if (isBefore(endedOn, startedOn) || isSameDay(endedOn, startedOn)) found(endedOn, startedOn);
  },
  examples: () => [
    passes('it ended the day after', { workers: { startedOn: '2025-05-01', endedOn: '2025-05-02' } }),
    fails('it ended that day', 'SW_DEC', { workers: { startedOn: '2025-05-01', endedOn: '2025-05-01' } }),
    fails('it ended the day before', 'SW_DEC', { workers: { startedOn: '2025-05-01', endedOn: '2025-04-30' } }),
    passes('the worker has the child', { workers: { startedOn: '2025-05-01' } }),
    passes('it has no start', { workers: { endedOn: '2025-05-01' } }),
    undecided('its start cannot be read', 'SW_DECOM', { workers: { startedOn: 'May', endedOn: '2025-05-01' } }),
  ],
});
