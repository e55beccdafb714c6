import { fails, passes } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** An adoption order of the adopter is an order of the child on list 10. */
export const aa1152OrderWithoutChildsOrder = listRule({
  code: 'AA1152',
  severity: 'error',
  from: '2022-23',
  over: 'adopters',
  reads: ['adopters.family', 'adopters.adoptedOn', 'adoptions.family', 'adoptions.adoptedOn'],
  wrong: 'The adopter has an adoption order, and no child of the family on list 10 has one.',
  todo: 'Add the order to list 10, or correct list 11.',
  check(row, found, { families }) {
    const children = families.childrenOf(row.family);
    if (row.adoptedOn.isBlank || children.length === 0) return;
    if (children.every(({ adoptedOn }) => adoptedOn.isBlank))
      found(row.adoptedOn, ...children.map(({ adoptedOn }) => adoptedOn));
  },
  examples: () => [
    passes('the child has one', {
      adopters: [{ family: 'F1', adoptedOn: '2025-05-01' }],
      adoptions: [{ family: 'F1', adoptedOn: '2025-05-01' }],
    }),
    passes('there is no child of the family, which another rule tells', {
      adopters: [{ family: 'F1', adoptedOn: '2025-05-01' }],
    }),
    fails('the child has none', 'adopters.adoptedOn', {
      adopters: [{ family: 'F1', adoptedOn: '2025-05-01' }],
      adoptions: [{ family: 'F1' }],
    }),
  ],
});
