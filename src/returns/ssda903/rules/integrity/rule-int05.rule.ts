import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** Every child with outcomes has an entry in the header. */
export const ruleINT05 = ssda903Rule({
  code: 'INT05',
  severity: 'error',
  from: '2022-23',
  over: 'outcomes',
  reads: ['OC2.CHILD', 'Header.CHILD'],
  wrong: 'The child is in OC2, but not in the header.',
  todo: 'Add the child to the header, or correct the number.',
  check(row, found, { child }) {
    if (child.header === undefined) found(row.child);
  },
  examples: () => [
    passes('the child has an entry', { outcomes: {} }),
    fails('there is none', 'CHILD', { headers: [], outcomes: {} }),
    fails('it is said of each row', ['CHILD', 'CHILD'], { headers: [], outcomes: [{}, {}] }),
  ],
});
