import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { findRow } from '../../checking/vocabulary/find-row.ts';
import { isOpen } from '../../checking/vocabulary/is-open.ts';
import { isWritten } from '../../checking/vocabulary/is-written.ts';

/** A child who is placed for adoption and not yet adopted has such a placement on list 8. */
export const aa1056PlacedButOtherPlacement = listRule({
  code: 'AA1056',
  severity: 'query',
  from: '2022-23',
  over: 'adoptions',
  reads: [
    'adoptions.placedOn',
    'adoptions.adoptedOn',
    'adoptions.decidedAgainstOn',
    'childrenInCare.placementType',
    'childrenInCare.ceasedOn',
  ],
  wrong: 'The child is placed for adoption, and the placement on list 8 is another.',
  todo: 'Correct the placement type, or record the decision against adoption.',
  check(row, found, { child, on }) {
    if (row.placedOn.isBlank || !row.adoptedOn.isBlank || !row.decidedAgainstOn.isBlank) return;
    const care = findRow(child.lists.childrenInCare, ({ ceasedOn }) => isOpen(ceasedOn, on));
    if (care?.placementType.code !== undefined && !isWritten(care.placementType, 'for-adoption'))
      found(care.placementType, row.placedOn);
  },
  examples: () => [
    passes('it is for adoption', {
      adoptions: [{ placedOn: '2025-05-01' }],
      childrenInCare: [{ placementType: 'A5' }],
    }),
    passes('the child was adopted', {
      adoptions: [{ placedOn: '2025-05-01', adoptedOn: '2025-08-01' }],
      childrenInCare: [{ placementType: 'U4' }],
    }),
    fails('it is another', 'childrenInCare.placementType', {
      adoptions: [{ placedOn: '2025-05-01' }],
      childrenInCare: [{ placementType: 'U4' }],
    }),
    fails('it is another in the period of care that is surely open', 'childrenInCare.placementType', {
      adoptions: [{ placedOn: '2025-05-01' }],
      childrenInCare: [{ ceasedOn: '?' }, { placementType: 'U4' }],
    }),
    undecided('the placement cannot be read', 'childrenInCare.placementType', {
      adoptions: [{ placedOn: '2025-05-01' }],
      childrenInCare: [{ placementType: '?' }],
    }),
  ],
});
