import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isAfterTheYear } from '../../checking/vocabulary/in-the-year.ts';

/** A social worker episode did not begin after 31 March. */
export const ruleSW06STG2 = ssda903Rule({
  code: 'SW06STG2',
  severity: 'error',
  from: '2023-24',
  over: 'workers',
  reads: ['SWEpisodes.SW_DECOM'],
  wrong: 'The social worker episode began after the end of the collection year.',
  todo: 'Correct its start, or keep the episode for next year’s return.',
  check({ startedOn }, found, { year }) {
    if (isAfterTheYear(startedOn, year)) found(startedOn);
  },
  examples: () => [
    passes('it began on 31 March', { workers: { startedOn: '2026-03-31' } }),
    fails('it began on 1 April', 'SW_DECOM', { workers: { startedOn: '2026-04-01' } }),
    passes('it began long before', { workers: { startedOn: '2020-05-01' } }),
    passes('it has no start', { workers: {} }),
    undecided('its start cannot be read', 'SW_DECOM', { workers: { startedOn: '2026' } }),
  ],
});
