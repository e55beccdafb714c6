import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isInTheYear } from '../../checking/vocabulary/in-the-year.ts';

/** A deprivation of liberty order that ended did so in the year. */
export const rule704 = ssda903Rule({
  code: '704',
  severity: 'error',
  from: '2026-27',
  over: 'deprivations',
  reads: ['DoLo.DOLO_END'],
  wrong: 'The deprivation of liberty order ended before or after the collection year.',
  todo: 'Correct its end; an order that ended before the year is not returned, and one that still runs has no end.',
  check({ endedOn }, found, { year }) {
    if (!endedOn.isBlank && !isInTheYear(endedOn, year)) found(endedOn);
  },
  examples: () => [
    fails('it ended on 31 March before', 'DOLO_END', { deprivations: { endedOn: '2026-03-31' } }),
    passes('it ended on 1 April', { deprivations: { endedOn: '2026-04-01' } }),
    passes('it ended on 31 March', { deprivations: { endedOn: '2027-03-31' } }),
    fails('it ended on 1 April after', 'DOLO_END', { deprivations: { endedOn: '2027-04-01' } }),
    passes('it runs', { deprivations: { startedOn: '2026-05-01' } }),
    undecided('its end cannot be read', 'DOLO_END', { deprivations: { endedOn: '2027' } }),
  ],
});
