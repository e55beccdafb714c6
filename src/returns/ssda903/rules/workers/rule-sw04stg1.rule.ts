import { isGiven } from '../../../engine/given.ts';
import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** A social worker episode has a day on which it began, and it is a date of the calendar. */
export const ruleSW04STG1 = ssda903Rule({
  code: 'SW04STG1',
  severity: 'error',
  from: '2023-24',
  over: 'workers',
  reads: ['SWEpisodes.SW_DECOM'],
  wrong: 'The start of the social worker episode is missing, or is not a date.',
  todo: 'Enter the day the worker began as day, month and year.',
  check({ startedOn }, found) {
    if (!isGiven(startedOn)) found(startedOn);
  },
  examples: () => [
    passes('it is a date', { workers: { startedOn: '30/06/2025' } }),
    fails('June has thirty days', 'SW_DECOM', { workers: { startedOn: '31/06/2025' } }),
    fails('there is none', 'SW_DECOM', { workers: { worker: 'SW123' } }),
  ],
});
