import { findMoreThanOne } from '../../../engine/more-than-one.ts';
import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** OC3 has one row for a child at most. */
export const ruleINT34 = ssda903Rule({
  code: 'INT34',
  severity: 'error',
  from: '2022-23',
  over: 'child',
  reads: ['OC3.CHILD'],
  wrong: 'The child has more than one row in OC3.',
  todo: 'Keep the row that is right, and take the others out.',
  check(child, found) {
    findMoreThanOne(
      child.leavers.map((row) => row.child),
      found,
    );
  },
  examples: () => [
    passes('there is one', { leavers: {} }),
    passes('there is none', { leavers: [] }),
    fails('there are two', 'CHILD', { leavers: [{}, {}] }),
    fails('each after the first', ['CHILD', 'CHILD'], { leavers: [{}, {}, {}] }),
  ],
});
