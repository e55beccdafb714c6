import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** Why a social worker began is told by a code of the year, when it is told: since 2024-25 whether it must be is SW01bSTG1, because who began before April 2023 need not have one [K]. */
export const ruleSW13STG1 = ssda903Rule({
  code: 'SW13STG1',
  severity: 'error',
  from: '2024-25',
  over: 'workers',
  reads: ['SWEpisodes.SW_REASON'],
  wrong: 'The reason why the social worker began is no code of this year.',
  todo: 'Enter the reason with a code of the year.',
  check({ reason }, found) {
    if (reason.fault !== undefined) found(reason);
  },
  examples: () => [
    passes('LEFTRL is a code', { workers: { reason: 'LEFTRL' } }),
    passes('case is only spelling', { workers: { reason: 'fconta' } }),
    passes('there is none', { workers: { startedOn: '2022-05-01' } }),
    fails('a word is no code', 'SW_REASON', { workers: { reason: 'moved' } }),
  ],
});
