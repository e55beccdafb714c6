import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** Every child with answers about a care leaver has an entry in the header. */
export const ruleINT06 = ssda903Rule({
  code: 'INT06',
  severity: 'error',
  from: '2022-23',
  over: 'leavers',
  reads: ['OC3.CHILD', 'Header.CHILD'],
  wrong: 'The child is in OC3, but not in the header.',
  todo: 'Add the child to the header, or correct the number.',
  check(row, found, { child }) {
    if (child.header === undefined) found(row.child);
  },
  examples: () => [
    passes('the child has an entry', { leavers: {} }),
    fails('there is none', 'CHILD', { headers: [], leavers: {} }),
    fails('it is said of each row', ['CHILD', 'CHILD'], { headers: [], leavers: [{}, {}] }),
  ],
});
