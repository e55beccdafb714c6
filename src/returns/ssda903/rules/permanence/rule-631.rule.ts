import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** The kind of an earlier permanence, where given, is a code of the year. */
export const rule631 = ssda903Rule({
  code: '631',
  severity: 'error',
  from: '2022-23',
  over: 'previousPermanence',
  reads: ['PrevPerm.PREV_PERM'],
  wrong: 'The kind of previous permanence is no code of this year.',
  todo: 'Enter P1 to P4, or Z1 if there was none.',
  check({ option }, found) {
    if (option.fault !== undefined) found(option);
  },
  examples: () => [
    passes('P4 is a code', { previousPermanence: { option: 'P4' } }),
    passes('case is only spelling', { previousPermanence: { option: 'z1' } }),
    passes('there is none', { previousPermanence: {} }),
    fails('P5 is none', 'PREV_PERM', { previousPermanence: { option: 'P5' } }),
  ],
});
