import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** The care leaver’s activity, where given, is a code of the year; 0 stands where none applies. A blank is let through, though a third-party checker finds it: rule 153 lets all three be blank, and finds one alone [K]. */
export const rule132 = ssda903Rule({
  code: '132',
  severity: 'error',
  from: '2022-23',
  over: 'leavers',
  reads: ['OC3.ACTIV'],
  wrong: 'The care leaver’s activity is no code of this year.',
  todo: 'Enter a code of the year, or 0 where none applies.',
  check({ activity }, found) {
    if (activity.fault !== undefined) found(activity);
  },
  examples: () => [
    passes('F4 is a code', { leavers: { activity: 'F4' } }),
    passes('case is only spelling', { leavers: { activity: 'g5' } }),
    passes('0 stands where none applies', { leavers: { activity: '0' } }),
    fails('F3 was a code until 2020-21', 'ACTIV', { leavers: { activity: 'F3' } }),
    passes('there is none', { leavers: {} }),
    fails('F6 is none', 'ACTIV', { leavers: { activity: 'F6' } }),
  ],
});
