import { findMoreThanOne } from '../../../engine/more-than-one.ts';
import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** PrevPerm has one row for a child at most. */
export const ruleINT35 = ssda903Rule({
  code: 'INT35',
  severity: 'error',
  from: '2022-23',
  over: 'child',
  reads: ['PrevPerm.CHILD'],
  wrong: 'The child has more than one row in PrevPerm.',
  todo: 'Keep the row that is right, and take the others out.',
  check(child, found) {
    findMoreThanOne(
      child.previousPermanence.map((row) => row.child),
      found,
    );
  },
  examples: () => [
    passes('there is one', { previousPermanence: {} }),
    passes('there is none', { previousPermanence: [] }),
    fails('there are two', 'CHILD', { previousPermanence: [{}, {}] }),
    fails('each after the first', ['CHILD', 'CHILD'], { previousPermanence: [{}, {}, {}] }),
  ],
});
