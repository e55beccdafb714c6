import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** Why a social worker began is told by a code of the year. */
export const ruleSW13STG1Until2023To24 = ssda903Rule({
  code: 'SW13STG1',
  severity: 'error',
  from: '2023-24',
  until: '2023-24',
  over: 'workers',
  reads: ['SWEpisodes.SW_REASON'],
  wrong: 'The reason why the social worker began is missing, or is no code of this year.',
  todo: 'Enter the reason with a code of the year.',
  check({ reason }, found) {
    if (!reason.isKnown) found(reason);
  },
  examples: () => [
    passes('LEFTRL is a code', { workers: { reason: 'LEFTRL' } }),
    fails('there is none', 'SW_REASON', { workers: { startedOn: '2022-05-01' } }),
    fails('a word is no code', 'SW_REASON', { workers: { reason: 'moved' } }),
  ],
});
