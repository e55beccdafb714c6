import { filledOf } from '../../../engine/given.ts';
import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { blankOf, leaverAnswers } from '../../checking/vocabulary/filled.ts';
import { foundTogether } from '../../checking/vocabulary/found-together.ts';

/** The three answers about a care leaver are all given, or none is. */
export const rule153 = ssda903Rule({
  code: '153',
  severity: 'error',
  from: '2022-23',
  over: 'leavers',
  reads: ['OC3.IN_TOUCH', 'OC3.ACTIV', 'OC3.ACCOM'],
  wrong: 'Some answers about the care leaver are given, but not all three.',
  todo: 'Give all three, with 0 where none applies, or take them all out.',
  check(row, found) {
    const answers = leaverAnswers(row);
    const filled = filledOf(answers);
    if (filled.length > 0) foundTogether(found, blankOf(answers), ...filled);
  },
  examples: () => [
    passes('all three', { leavers: { inTouch: 'YES', activity: 'F4', accommodation: 'U1' } }),
    passes('none', { leavers: {} }),
    fails('one is missing', 'ACTIV', { leavers: { inTouch: 'YES', accommodation: 'U1' } }),
    fails('two are missing, told once', 'IN_TOUCH', { leavers: { activity: '0' } }),
    passes('they need not be readable', { leavers: { inTouch: 'MAYBE', activity: 'F4', accommodation: 'U1' } }),
  ],
});
