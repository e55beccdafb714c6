import { fails, passes } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** An adopter who is matched has a child of the same family on list 10. */
export const aa1151MatchedWithoutChild = listRule({
  code: 'AA1151',
  severity: 'error',
  from: '2022-23',
  over: 'adopters',
  reads: ['adopters.family', 'adopters.matchedOn', 'adoptions.family'],
  wrong: 'The adopter is matched, and no child on list 10 has the family identifier.',
  todo: 'Add the child to list 10, or correct the identifier; a child of another authority has no row.',
  check(row, found, { families }) {
    if (!row.matchedOn.isBlank && families.childrenOf(row.family).length === 0) found(row.matchedOn, row.family);
  },
  examples: () => [
    passes('a child has the same family', {
      adopters: [{ family: 'F1', matchedOn: '2025-05-01' }],
      adoptions: [{ family: 'F1' }],
    }),
    passes('the adopter is not matched', { adopters: [{ family: 'F1' }] }),
    fails('no child has', 'adopters.matchedOn', {
      adopters: [{ family: 'F1', matchedOn: '2025-05-01' }],
      adoptions: [{ family: 'F2' }],
    }),
    fails('nor is there an identifier', 'adopters.matchedOn', {
      adopters: [{ matchedOn: '2025-05-01' }],
      adoptions: [{}],
    }),
  ],
});
