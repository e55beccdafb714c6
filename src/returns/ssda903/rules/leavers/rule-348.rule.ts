import { isCode } from '../../../engine/given.ts';
import { type ExampleChild, fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** A care leaver whom last year’s return told as having died is not told otherwise this year. A blank tells nothing [K]. */
export const rule348 = ssda903Rule({
  code: '348',
  severity: 'error',
  from: '2025-26',
  over: 'leavers',
  reads: ['OC3.IN_TOUCH', 'OC3 last year.IN_TOUCH'],
  needs: ['last-year'],
  wrong: 'Last year’s return said that the care leaver had died, and this year’s says otherwise.',
  todo: 'Find out which is right, and correct that return.',
  check({ inTouch }, found, { child }) {
    if (inTouch.isBlank) return;
    const died = child.lastYear?.leavers.find((row) => isCode(row.inTouch, 'DIED'));
    if (died !== undefined && !isCode(inTouch, 'DIED')) found(inTouch, died.inTouch);
  },
  examples: () => [
    fails('in touch after having died', 'IN_TOUCH', inTouch('YES', 'DIED')),
    passes('died in both', inTouch('DIED', 'DIED')),
    passes('died this year', inTouch('DIED', 'YES')),
    passes('no answer this year', inTouch('', 'DIED')),
    passes('no answer last year', inTouch('YES', '')),
    passes('not in last year’s return', { leavers: { inTouch: 'YES' } }),
    undecided('this year’s answer cannot be read', 'IN_TOUCH', inTouch('DEAD', 'DIED')),
    undecided('last year’s answer cannot be read', 'IN_TOUCH', inTouch('YES', 'DEAD')),
  ],
});

function inTouch(now: string, before: string): ExampleChild {
  return { leavers: { inTouch: now }, lastYear: { leavers: { inTouch: before } } };
}
