import { fails, passes } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** A family that a child of list 10 is matched with is on list 11. */
export const aa1053FamilyNotOnList11 = listRule({
  code: 'AA1053',
  severity: 'error',
  from: '2022-23',
  over: 'adoptions',
  reads: ['adoptions.family', 'adopters.family'],
  wrong: 'The family identifier is not on list 11.',
  todo: 'Add the adopters to list 11, or correct the identifier; adopters of another agency have no row.',
  check(row, found, { families }) {
    if (!row.family.isBlank && families.adoptersOf(row.family).length === 0) found(row.family);
  },
  examples: () => [
    passes('the family is there', { adoptions: [{ family: 'F1' }], adopters: [{ family: 'f1' }] }),
    passes('the child has no family yet', { adoptions: [{}], adopters: [{ family: 'F1' }] }),
    fails('another family is there', 'adoptions.family', {
      adoptions: [{ family: 'F1' }],
      adopters: [{ family: 'F2' }],
    }),
  ],
});
