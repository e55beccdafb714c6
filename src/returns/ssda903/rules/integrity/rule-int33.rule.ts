import { findMoreThanOne } from '../../../engine/more-than-one.ts';
import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** OC2 has one row for a child at most. */
export const ruleINT33 = ssda903Rule({
  code: 'INT33',
  severity: 'error',
  from: '2022-23',
  over: 'child',
  reads: ['OC2.CHILD'],
  wrong: 'The child has more than one row in OC2.',
  todo: 'Keep the row that is right, and take the others out.',
  check(child, found) {
    findMoreThanOne(
      child.outcomes.map((row) => row.child),
      found,
    );
  },
  examples: () => [
    passes('there is one', { outcomes: {} }),
    passes('there is none', { outcomes: [] }),
    fails('there are two', 'CHILD', { outcomes: [{}, {}] }),
    fails('each after the first', ['CHILD', 'CHILD'], { outcomes: [{}, {}, {}] }),
  ],
});
