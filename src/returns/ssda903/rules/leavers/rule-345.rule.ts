import { isCode } from '../../../engine/given.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isNotAsked } from '../../checking/vocabulary/not-asked.ts';

/** Of a care leaver with whom the authority is in touch both activity and accommodation are known: neither is 0. */
export const rule345 = ssda903Rule({
  code: '345',
  severity: 'error',
  from: '2022-23',
  over: 'leavers',
  reads: ['OC3.IN_TOUCH', 'OC3.ACTIV', 'OC3.ACCOM'],
  wrong: 'The authority is in touch with the care leaver, but the activity or the accommodation is 0.',
  todo: 'Enter what the young person does and where they live, or correct the answer about being in touch.',
  check({ inTouch, activity, accommodation }, found) {
    const notAsked = [activity, accommodation].filter(isNotAsked);
    if (notAsked.length > 0 && isCode(inTouch, 'YES')) for (const answer of notAsked) found(answer, inTouch);
  },
  examples: () => [
    passes('both are known', of('YES', 'F1', 'B1')),
    fails('the activity is 0', 'ACTIV', of('YES', '0', 'B1')),
    fails('the accommodation is 0', 'ACCOM', of('YES', 'F1', '0')),
    fails('both are 0', ['ACTIV', 'ACCOM'], of('YES', '0', '0')),
    passes('a blank is not 0', of('YES', '', '')),
    passes('not in touch', of('NO', '0', '0')),
    passes('what is no code is not 0', of('YES', 'none', 'B1')),
    undecided('being in touch cannot be read', 'IN_TOUCH', of('Y', '0', 'B1')),
  ],
});

function of(inTouch: string, activity: string, accommodation: string) {
  return { leavers: { inTouch, activity, accommodation } };
}
