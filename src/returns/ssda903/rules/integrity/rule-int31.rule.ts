import { findMoreThanOne } from '../../../engine/more-than-one.ts';
import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** AD1 has one row for a child at most. */
export const ruleINT31 = ssda903Rule({
  code: 'INT31',
  severity: 'error',
  from: '2022-23',
  over: 'child',
  reads: ['AD1.CHILD'],
  wrong: 'The child has more than one row in AD1.',
  todo: 'Keep the row that is right, and take the others out.',
  check(child, found) {
    findMoreThanOne(
      child.adoptions.map((row) => row.child),
      found,
    );
  },
  examples: () => [
    passes('there is one', { adoptions: {} }),
    passes('there is none', { adoptions: [] }),
    fails('there are two', 'CHILD', { adoptions: [{}, {}] }),
    fails('each after the first', ['CHILD', 'CHILD'], { adoptions: [{}, {}, {}] }),
  ],
});
