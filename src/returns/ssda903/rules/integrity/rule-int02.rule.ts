import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** Every child with a decision to place for adoption has an entry in the header. */
export const ruleINT02 = ssda903Rule({
  code: 'INT02',
  severity: 'error',
  from: '2022-23',
  over: 'placedForAdoption',
  reads: ['PlacedAdoption.CHILD', 'Header.CHILD'],
  wrong: 'The child is in PlacedAdoption, but not in the header.',
  todo: 'Add the child to the header, or correct the number.',
  check(row, found, { child }) {
    if (child.header === undefined) found(row.child);
  },
  examples: () => [
    passes('the child has an entry', { placedForAdoption: {} }),
    fails('there is none', 'CHILD', { headers: [], placedForAdoption: {} }),
    fails('it is said of each row', ['CHILD', 'CHILD'], { headers: [], placedForAdoption: [{}, {}] }),
  ],
});
