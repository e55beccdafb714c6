import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** Every child with an episode has an entry in the header. */
export const ruleINT03 = ssda903Rule({
  code: 'INT03',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.CHILD', 'Header.CHILD'],
  wrong: 'The child is in Episodes, but not in the header.',
  todo: 'Add the child to the header, or correct the number.',
  check(row, found, { child }) {
    if (child.header === undefined) found(row.child);
  },
  examples: () => [
    passes('the child has an entry', { episodes: {} }),
    fails('there is none', 'CHILD', { headers: [], episodes: {} }),
    fails('it is said of each row', ['CHILD', 'CHILD'], { headers: [], episodes: [{}, {}] }),
  ],
});
