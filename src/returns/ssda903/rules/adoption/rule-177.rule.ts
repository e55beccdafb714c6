import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** The legal status of the adopters is told by a code of the year, when it is told; whether it must be is another rule’s. */
export const rule177 = ssda903Rule({
  code: '177',
  severity: 'error',
  from: '2022-23',
  over: 'adoptions',
  reads: ['AD1.LS_ADOPTR'],
  wrong: 'The legal status of the adopters is no code of this year.',
  todo: 'Enter one of L0, L11, L12, L2, L3 and L4.',
  check({ adoptersStatus }, found) {
    if (adoptersStatus.fault !== undefined) found(adoptersStatus);
  },
  examples: () => [
    passes('L11 is a code', { adoptions: { adoptersStatus: 'L11' } }),
    passes('it is not told', { adoptions: {} }),
    fails('L1 is none', 'LS_ADOPTR', { adoptions: { adoptersStatus: 'L1' } }),
  ],
});
