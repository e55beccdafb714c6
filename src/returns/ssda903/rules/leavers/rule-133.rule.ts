import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** The care leaver’s accommodation, where given, is a code of the year; 0 stands where none applies. A blank is let through, though a third-party checker finds it: rule 153 lets all three be blank, and finds one alone [K]. */
export const rule133 = ssda903Rule({
  code: '133',
  severity: 'error',
  from: '2022-23',
  over: 'leavers',
  reads: ['OC3.ACCOM'],
  wrong: 'The care leaver’s accommodation is no code of this year.',
  todo: 'Enter the letter of the accommodation with 1 for suitable or 2 for unsuitable, or 0 where none applies.',
  check({ accommodation }, found) {
    if (accommodation.fault !== undefined) found(accommodation);
  },
  examples: () => [
    passes('U1 is a code', { leavers: { accommodation: 'U1' } }),
    passes('case is only spelling', { leavers: { accommodation: 'z2' } }),
    passes('0 stands where none applies', { leavers: { accommodation: '0' } }),
    passes('there is none', { leavers: {} }),
    fails('U is none', 'ACCOM', { leavers: { accommodation: 'U' } }),
  ],
});
