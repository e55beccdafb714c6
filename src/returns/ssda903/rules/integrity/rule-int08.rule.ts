import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** Every child with a review has an entry in the header. */
export const ruleINT08 = ssda903Rule({
  code: 'INT08',
  severity: 'error',
  from: '2022-23',
  over: 'reviews',
  reads: ['Reviews.CHILD', 'Header.CHILD'],
  wrong: 'The child is in Reviews, but not in the header.',
  todo: 'Add the child to the header, or correct the number.',
  check(row, found, { child }) {
    if (child.header === undefined) found(row.child);
  },
  examples: () => [
    passes('the child has an entry', { reviews: {} }),
    fails('there is none', 'CHILD', { headers: [], reviews: {} }),
    fails('it is said of each row', ['CHILD', 'CHILD'], { headers: [], reviews: [{}, {}] }),
  ],
});
