import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** Every child with an entry as unaccompanied has an entry in the header. */
export const ruleINT09 = ssda903Rule({
  code: 'INT09',
  severity: 'error',
  from: '2022-23',
  over: 'uasc',
  reads: ['UASC.CHILD', 'Header.CHILD'],
  wrong: 'The child is in UASC, but not in the header.',
  todo: 'Add the child to the header, or correct the number.',
  check(row, found, { child }) {
    if (child.header === undefined) found(row.child);
  },
  examples: () => [
    passes('the child has an entry', { uasc: {} }),
    fails('there is none', 'CHILD', { headers: [], uasc: {} }),
    fails('it is said of each row', ['CHILD', 'CHILD'], { headers: [], uasc: [{}, {}] }),
  ],
});
