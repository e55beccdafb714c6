import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** The answer about being in touch, where given, is a code of the year. A blank is let through, though a third-party checker finds it: rule 153 lets all three be blank, and finds one alone [K]. */
export const rule131 = ssda903Rule({
  code: '131',
  severity: 'error',
  from: '2022-23',
  over: 'leavers',
  reads: ['OC3.IN_TOUCH'],
  wrong: 'The answer about being in touch with the care leaver is no code of this year.',
  todo: 'Enter a code of the year: YES, NO, DIED, REFU, NREQ or RHOM.',
  check({ inTouch }, found) {
    if (inTouch.fault !== undefined) found(inTouch);
  },
  examples: () => [
    passes('RHOM is a code', { leavers: { inTouch: 'RHOM' } }),
    passes('case is only spelling', { leavers: { inTouch: 'yes' } }),
    passes('there is none', { leavers: {} }),
    fails('MAYBE is none', 'IN_TOUCH', { leavers: { inTouch: 'MAYBE' } }),
  ],
});
