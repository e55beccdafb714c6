import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** The end of a deprivation of liberty order is a date of the calendar, when one is given. */
export const rule701 = ssda903Rule({
  code: '701',
  severity: 'error',
  from: '2026-27',
  over: 'deprivations',
  reads: ['DoLo.DOLO_END'],
  wrong: 'The end of the deprivation of liberty order is not a date.',
  todo: 'Enter the day as day, month and year, or leave it empty while the order runs.',
  check({ endedOn }, found) {
    if (endedOn.fault !== undefined) found(endedOn);
  },
  examples: () => [
    passes('it is a date', { deprivations: { endedOn: '28/02/2027' } }),
    passes('the order runs', { deprivations: {} }),
    fails('2027 is no leap year', 'DOLO_END', { deprivations: { endedOn: '29/02/2027' } }),
  ],
});
