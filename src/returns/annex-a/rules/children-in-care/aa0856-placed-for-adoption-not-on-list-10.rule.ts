import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { isWritten } from '../../checking/vocabulary/is-written.ts';

/** A child in a placement for adoption has the day of it on list 10. */
export const aa0856PlacedForAdoptionNotOnList10 = listRule({
  code: 'AA0856',
  severity: 'error',
  from: '2022-23',
  over: 'childrenInCare',
  reads: ['childrenInCare.placementType', 'adoptions.placedOn'],
  wrong: 'The placement is for adoption, and list 10 does not say when the child was placed.',
  todo: 'Add the date to list 10, or correct the placement type.',
  check(row, found, { child }) {
    if (!isWritten(row.placementType, 'for-adoption')) return;
    if (!child.lists.adoptions.some(({ placedOn }) => !placedOn.isBlank)) found(row.placementType);
  },
  examples: () => [
    passes('the day is there', { childrenInCare: [{ placementType: 'A5' }], adoptions: [{ placedOn: '2025-05-01' }] }),
    passes('the placement is another', { childrenInCare: [{ placementType: 'U4' }] }),
    fails('the day is not there', 'childrenInCare.placementType', {
      childrenInCare: [{ placementType: 'A5' }],
      adoptions: [{}],
    }),
    undecided('the placement cannot be read', 'childrenInCare.placementType', {
      childrenInCare: [{ placementType: '?' }],
    }),
  ],
});
