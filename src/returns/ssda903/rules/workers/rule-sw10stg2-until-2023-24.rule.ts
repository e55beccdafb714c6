import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { endRunInto } from '../../checking/vocabulary/worker-episodes.ts';

/** A social worker episode does not begin before the previous one ended, by more than seven days. */
export const ruleSW10STG2Until2023To24 = ssda903Rule({
  code: 'SW10STG2',
  severity: 'error',
  from: '2023-24',
  until: '2023-24',
  over: 'workers',
  reads: ['SWEpisodes.SW_DECOM', 'SWEpisodes.SW_DEC'],
  wrong: 'The social worker episode began more than seven days before the previous one ended.',
  todo: 'Correct its start, or the end of the previous one.',
  check(worker, found, { child }) {
    const end = endRunInto(child, worker);
    if (end !== undefined) found(worker.startedOn, end);
  },
  examples: () => [
    passes('it began on the day the previous one ended', after('2023-06-08')),
    passes('it began seven days before', after('2023-06-15')),
    fails('it began eight days before', 'SW_DECOM', after('2023-06-16')),
    fails('it was a first contact', 'SW_DECOM', after('2023-06-16', 'FCONTA')),
    passes('the previous one has not ended', after('')),
    passes('there is one alone', { workers: { startedOn: '2023-06-08' } }),
    undecided('the end of the previous one cannot be read', 'SW_DEC', after('June')),
  ],
});

function after(endedOn: string, reason = '') {
  return {
    workers: [
      { startedOn: '2023-05-01', endedOn },
      { startedOn: '2023-06-08', reason },
    ],
  };
}
