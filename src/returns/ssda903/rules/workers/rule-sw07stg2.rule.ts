import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { workersReportedFrom } from '../../checking/vocabulary/worker-episodes.ts';

/** A social worker episode that ended did so in the year or in the one before: since 2024-25 both are reported [K]. */
export const ruleSW07STG2 = ssda903Rule({
  code: 'SW07STG2',
  severity: 'error',
  from: '2024-25',
  over: 'workers',
  reads: ['SWEpisodes.SW_DEC'],
  wrong: 'The social worker episode ended before the time that is reported, or after the collection year.',
  todo: 'Correct its end; an episode that ended more than a year before the collection year is not returned.',
  check({ endedOn }, found, { year }) {
    const end = endedOn.day;
    if (end !== undefined && (end < workersReportedFrom(year) || end > year.closesOn)) found(endedOn);
  },
  examples: () => [
    fails('it ended on 31 March two years before', 'SW_DEC', { workers: { endedOn: '2024-03-31' } }),
    passes('it ended on 1 April of the year before', { workers: { endedOn: '2024-04-01' } }),
    passes('it ended on 31 March', { workers: { endedOn: '2026-03-31' } }),
    fails('it ended on 1 April after', 'SW_DEC', { workers: { endedOn: '2026-04-01' } }),
    passes('the worker has the child', { workers: {} }),
    undecided('its end cannot be read', 'SW_DEC', { workers: { endedOn: '2026' } }),
  ],
});
