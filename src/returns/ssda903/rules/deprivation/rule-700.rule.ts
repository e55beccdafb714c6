import { isGiven } from '../../../engine/given.ts';
import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** A deprivation of liberty order has a day on which it began, and it is a date of the calendar. */
export const rule700 = ssda903Rule({
  code: '700',
  severity: 'error',
  from: '2026-27',
  over: 'deprivations',
  reads: ['DoLo.DOLO_START'],
  wrong: 'The start of the deprivation of liberty order is missing, or is not a date.',
  todo: 'Enter the day the order began as day, month and year.',
  check({ startedOn }, found) {
    if (!isGiven(startedOn)) found(startedOn);
  },
  examples: () => [
    passes('it is a date', { deprivations: { startedOn: '30/06/2026' } }),
    fails('June has thirty days', 'DOLO_START', { deprivations: { startedOn: '31/06/2026' } }),
    fails('there is none', 'DOLO_START', { deprivations: { endedOn: '2026-06-30' } }),
  ],
});
