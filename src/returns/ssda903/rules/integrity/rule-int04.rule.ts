import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** Every child with a time missing has an entry in the header. */
export const ruleINT04 = ssda903Rule({
  code: 'INT04',
  severity: 'error',
  from: '2022-23',
  over: 'missing',
  reads: ['Missing.CHILD', 'Header.CHILD'],
  wrong: 'The child is in Missing, but not in the header.',
  todo: 'Add the child to the header, or correct the number.',
  check(row, found, { child }) {
    if (child.header === undefined) found(row.child);
  },
  examples: () => [
    passes('the child has an entry', { missing: {} }),
    fails('there is none', 'CHILD', { headers: [], missing: {} }),
    fails('it is said of each row', ['CHILD', 'CHILD'], { headers: [], missing: [{}, {}] }),
  ],
});
