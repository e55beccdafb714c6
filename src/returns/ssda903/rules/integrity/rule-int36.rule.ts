import { findMoreThanOne } from '../../../engine/more-than-one.ts';
import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** UASC has one row for a child at most. */
export const ruleINT36 = ssda903Rule({
  code: 'INT36',
  severity: 'error',
  from: '2022-23',
  over: 'child',
  reads: ['UASC.CHILD'],
  wrong: 'The child has more than one row in UASC.',
  todo: 'Keep the row that is right, and take the others out.',
  check(child, found) {
    findMoreThanOne(
      child.uasc.map((row) => row.child),
      found,
    );
  },
  examples: () => [
    passes('there is one', { uasc: {} }),
    passes('there is none', { uasc: [] }),
    fails('there are two', 'CHILD', { uasc: [{}, {}] }),
    fails('each after the first', ['CHILD', 'CHILD'], { uasc: [{}, {}, {}] }),
  ],
});
