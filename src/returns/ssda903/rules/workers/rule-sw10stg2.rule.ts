import { isCode } from '../../../engine/given.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { endRunInto } from '../../checking/vocabulary/worker-episodes.ts';

/** A social worker episode does not begin before the previous one ended, by more than seven days; one of a first contact may. */
export const ruleSW10STG2 = ssda903Rule({
  code: 'SW10STG2',
  severity: 'error',
  from: '2024-25',
  over: 'workers',
  reads: ['SWEpisodes.SW_DECOM', 'SWEpisodes.SW_DEC', 'SWEpisodes.SW_REASON'],
  wrong: 'The social worker episode began more than seven days before the previous one ended.',
  todo: 'Correct its start, or the end of the previous one.',
  check(worker, found, { child }) {
    const end = endRunInto(child, worker);
    if (end !== undefined && !isCode(worker.reason, 'FCONTA')) found(worker.startedOn, end);
  },
  examples: () => [
    passes('it began on the day the previous one ended', after('2025-06-08')),
    passes('it began seven days before', after('2025-06-15')),
    fails('it began eight days before', 'SW_DECOM', after('2025-06-16')),
    passes('it was a first contact', after('2025-06-16', 'FCONTA')),
    fails('it was for another reason', 'SW_DECOM', after('2025-06-16', 'LEFTRL')),
    passes('the previous one has not ended', after('')),
    passes('there is one alone', { workers: { startedOn: '2025-06-08' } }),
    undecided('the end of the previous one cannot be read', 'SW_DEC', after('June')),
    undecided('its reason cannot be read', 'SW_REASON', after('2025-06-16', 'NONE')),
  ],
});

/** The later episode stands first, because the order of the rows does not matter. */
function after(endedOn: string, reason = '') {
  return {
    workers: [
      { startedOn: '2025-06-08', reason },
      { startedOn: '2025-05-01', endedOn },
    ],
  };
}
