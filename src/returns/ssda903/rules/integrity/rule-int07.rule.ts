import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** Every child with an earlier permanence has an entry in the header. */
export const ruleINT07 = ssda903Rule({
  code: 'INT07',
  severity: 'error',
  from: '2022-23',
  over: 'previousPermanence',
  reads: ['PrevPerm.CHILD', 'Header.CHILD'],
  wrong: 'The child is in PrevPerm, but not in the header.',
  todo: 'Add the child to the header, or correct the number.',
  check(row, found, { child }) {
    if (child.header === undefined) found(row.child);
  },
  examples: () => [
    passes('the child has an entry', { previousPermanence: {} }),
    fails('there is none', 'CHILD', { headers: [], previousPermanence: {} }),
    fails('it is said of each row', ['CHILD', 'CHILD'], { headers: [], previousPermanence: [{}, {}] }),
  ],
});
