import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { isInListPeriod } from '../../checking/vocabulary/list-period.ts';

/** A child with a decision for adoption is in care until adopted, or at least until adoption is decided against; list 8 knows who left in six months. */
export const aa1051AdoptionNotOnList8 = listRule({
  code: 'AA1051',
  severity: 'error',
  from: '2022-23',
  over: 'adoptions',
  reads: ['adoptions.id', 'adoptions.adoptedOn', 'childrenInCare.id'],
  readsIfThere: ['adoptions.decidedAgainstOn'],
  wrong: 'The child is on list 10, and not on list 8.',
  todo: 'Add the child to list 8, or look whether the identifier is written otherwise there.',
  check(row, found, { child, on }) {
    if (child.lists.childrenInCare.length > 0) return;
    const ended = row.adoptedOn.isBlank ? row.decidedAgainstOn : row.adoptedOn;
    if (ended.day === undefined || isInListPeriod(ended.day, on)) found(row.id, ended);
  },
  examples: () => [
    passes('the child is there', { adoptions: [{}], childrenInCare: [{}] }),
    passes('the identifier has other spaces and case', {
      adoptions: [{ id: 'ab 1' }],
      childrenInCare: [{ id: 'AB1 ' }],
    }),
    passes('the child was adopted before list 8 begins', { adoptions: [{ adoptedOn: '2025-03-30' }] }),
    passes('adoption was decided against before list 8 begins, and the child may have gone home since', {
      adoptions: [{ decidedAgainstOn: '2025-03-30' }],
    }),
    fails('it was decided against lately', 'adoptions.id', { adoptions: [{ decidedAgainstOn: '2025-03-31' }] }),
    fails('another child is there', 'adoptions.id', { adoptions: [{}], childrenInCare: [{ id: 'C2' }] }),
    fails('the child was adopted lately', 'adoptions.id', { adoptions: [{ adoptedOn: '2025-03-31' }] }),
    undecided('when the child was adopted cannot be read', 'adoptions.adoptedOn', { adoptions: [{ adoptedOn: '?' }] }),
  ],
});
