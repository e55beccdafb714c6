import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** The end of a social worker episode is a date of the calendar, when one is given. */
export const ruleSW05STG1 = ssda903Rule({
  code: 'SW05STG1',
  severity: 'error',
  from: '2023-24',
  over: 'workers',
  reads: ['SWEpisodes.SW_DEC'],
  wrong: 'The end of the social worker episode is not a date.',
  todo: 'Enter the day as day, month and year, or leave it empty while the worker has the child.',
  check({ endedOn }, found) {
    if (endedOn.fault !== undefined) found(endedOn);
  },
  examples: () => [
    passes('it is a date', { workers: { endedOn: '28/02/2026' } }),
    passes('the worker has the child', { workers: {} }),
    fails('2026 is no leap year', 'SW_DEC', { workers: { endedOn: '29/02/2026' } }),
  ],
});
