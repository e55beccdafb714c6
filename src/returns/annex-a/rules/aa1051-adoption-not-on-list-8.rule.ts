import { fails, passes } from '../checking/annex-a-example.ts';
import { listRule } from '../checking/annex-a-rule.ts';

/** A child with a decision for adoption is or was in care, and is on list 8. */
export const aa1051AdoptionNotOnList8 = listRule({
  code: 'AA1051',
  severity: 'error',
  from: '2022-23',
  over: 'adoptions',
  reads: ['adoptions.id', 'childrenInCare.id'],
  wrong: 'The child is on list 10, and not on list 8.',
  todo: 'Add the child to list 8, or look whether the identifier is written otherwise there.',
  check(row, found, { child }) {
    if (child.lists.childrenInCare.length === 0) found(row.id);
  },
  examples: [
    passes('the child is there', { adoptions: [{}], childrenInCare: [{}] }),
    passes('the identifier has other spaces and case', {
      adoptions: [{ id: 'ab 1' }],
      childrenInCare: [{ id: 'AB1 ' }],
    }),
    fails('another child is there', 'adoptions.id', { adoptions: [{}], childrenInCare: [{ id: 'C2' }] }),
  ],
});
