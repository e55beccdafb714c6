import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** Every child with an adoption has an entry in the header. */
export const ruleINT01 = ssda903Rule({
  code: 'INT01',
  severity: 'error',
  from: '2022-23',
  over: 'adoptions',
  reads: ['AD1.CHILD', 'Header.CHILD'],
  wrong: 'The child is in AD1, but not in the header.',
  todo: 'Add the child to the header, or correct the number.',
  check(row, found, { child }) {
    if (child.header === undefined) found(row.child);
  },
  examples: () => [
    passes('the child has an entry', { adoptions: {} }),
    fails('there is none', 'CHILD', { headers: [], adoptions: {} }),
    fails('it is said of each row', ['CHILD', 'CHILD'], { headers: [], adoptions: [{}, {}] }),
  ],
});
