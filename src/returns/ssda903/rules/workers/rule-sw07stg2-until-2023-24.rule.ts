import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isInTheYear } from '../../checking/vocabulary/in-the-year.ts';

/** A social worker episode that ended did so in the year, which was the first to be reported. */
export const ruleSW07STG2Until2023To24 = ssda903Rule({
  code: 'SW07STG2',
  severity: 'error',
  from: '2023-24',
  until: '2023-24',
  over: 'workers',
  reads: ['SWEpisodes.SW_DEC'],
  wrong: 'The social worker episode ended before or after the collection year.',
  todo: 'Correct its end; an episode that ended before the year is not returned.',
  check({ endedOn }, found, { year }) {
    if (!endedOn.isBlank && !isInTheYear(endedOn, year)) found(endedOn);
  },
  examples: () => [
    fails('it ended on 31 March before', 'SW_DEC', { workers: { endedOn: '2023-03-31' } }),
    passes('it ended on 1 April', { workers: { endedOn: '2023-04-01' } }),
    passes('it ended on 31 March', { workers: { endedOn: '2024-03-31' } }),
    fails('it ended on 1 April after', 'SW_DEC', { workers: { endedOn: '2024-04-01' } }),
    passes('the worker has the child', { workers: {} }),
    undecided('its end cannot be read', 'SW_DEC', { workers: { endedOn: '2024' } }),
  ],
});
