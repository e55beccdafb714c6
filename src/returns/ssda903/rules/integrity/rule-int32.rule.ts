import { findMoreThanOne } from '../../../engine/more-than-one.ts';
import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** Header has one row for a child at most. */
export const ruleINT32 = ssda903Rule({
  code: 'INT32',
  severity: 'error',
  from: '2022-23',
  over: 'child',
  reads: ['Header.CHILD'],
  wrong: 'The child has more than one row in Header.',
  todo: 'Keep the row that is right, and take the others out.',
  check(child, found) {
    findMoreThanOne(
      child.headers.map((row) => row.child),
      found,
    );
  },
  examples: () => [
    passes('there is one', { headers: {} }),
    passes('there is none', { headers: [] }),
    fails('there are two', 'CHILD', { headers: [{}, {}] }),
    fails('each after the first', ['CHILD', 'CHILD'], { headers: [{}, {}, {}] }),
  ],
});
