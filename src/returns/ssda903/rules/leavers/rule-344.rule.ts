import { isCode } from '../../../engine/given.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isNotAsked } from '../../checking/vocabulary/not-asked.ts';

/** Of a care leaver who died or returned home neither activity nor accommodation is asked: both are 0. */
export const rule344 = ssda903Rule({
  code: '344',
  severity: 'error',
  from: '2022-23',
  over: 'leavers',
  reads: ['OC3.IN_TOUCH', 'OC3.ACTIV', 'OC3.ACCOM'],
  wrong: 'The care leaver died or returned home, but the activity or the accommodation is not 0.',
  todo: 'Enter 0, or correct the answer about being in touch.',
  check({ inTouch, activity, accommodation }, found) {
    const asked = [activity, accommodation].filter((answer) => !isNotAsked(answer));
    if (asked.length > 0 && isCode(inTouch, 'DIED', 'RHOM')) for (const answer of asked) found(answer, inTouch);
  },
  examples: () => [
    passes('died, and both are 0', of('DIED', '0', '0')),
    passes('returned home, and both are 0', of('RHOM', '0', '0')),
    fails('died, with an activity', 'ACTIV', of('DIED', 'F1', '0')),
    fails('returned home, with accommodation', 'ACCOM', of('RHOM', '0', 'B1')),
    fails('both', ['ACTIV', 'ACCOM'], of('RHOM', 'F1', 'B1')),
    fails('a blank is not 0', 'ACCOM', of('DIED', '0', '')),
    fails('what is no code is not 0', 'ACTIV', of('DIED', 'none', '0')),
    passes('in touch', of('YES', 'F1', 'B1')),
    passes('no answer about being in touch', of('', 'F1', 'B1')),
    undecided('being in touch cannot be read', 'IN_TOUCH', of('DEAD', 'F1', '0')),
  ],
});

function of(inTouch: string, activity: string, accommodation: string) {
  return { leavers: { inTouch, activity, accommodation } };
}
