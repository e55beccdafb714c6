import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isAfterTheYear } from '../../checking/vocabulary/in-the-year.ts';

/** A deprivation of liberty order did not begin after 31 March. */
export const rule703 = ssda903Rule({
  code: '703',
  severity: 'error',
  from: '2026-27',
  over: 'deprivations',
  reads: ['DoLo.DOLO_START'],
  wrong: 'The deprivation of liberty order began after the end of the collection year.',
  todo: 'Correct its start, or keep the order for next year’s return.',
  check({ startedOn }, found, { year }) {
    if (isAfterTheYear(startedOn, year)) found(startedOn);
  },
  examples: () => [
    passes('it began on 31 March', { deprivations: { startedOn: '2027-03-31' } }),
    fails('it began on 1 April', 'DOLO_START', { deprivations: { startedOn: '2027-04-01' } }),
    passes('it began before the year', { deprivations: { startedOn: '2026-03-31' } }),
    passes('it has no start', { deprivations: {} }),
    undecided('its start cannot be read', 'DOLO_START', { deprivations: { startedOn: '2027' } }),
  ],
});
