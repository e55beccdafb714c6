import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { findRow } from '../../checking/vocabulary/find-row.ts';
import { isOpen } from '../../checking/vocabulary/is-open.ts';
import { isWritten } from '../../checking/vocabulary/is-written.ts';

/** A placement order is the legal status of the child until adoption or revocation. */
export const aa1057OrderButOtherStatus = listRule({
  code: 'AA1057',
  severity: 'query',
  from: '2022-23',
  over: 'adoptions',
  reads: [
    'adoptions.placementOrderOn',
    'adoptions.adoptedOn',
    'adoptions.decidedAgainstOn',
    'childrenInCare.legalStatus',
    'childrenInCare.ceasedOn',
  ],
  wrong: 'There is a placement order, and the legal status on list 8 is another.',
  todo: 'Correct the legal status: while there is a placement order it is that, and not the care order.',
  check(row, found, { child, on }) {
    if (row.placementOrderOn.isBlank || !row.adoptedOn.isBlank || !row.decidedAgainstOn.isBlank) return;
    const care = findRow(child.lists.childrenInCare, ({ ceasedOn }) => isOpen(ceasedOn, on));
    if (care?.legalStatus.code !== undefined && !isWritten(care.legalStatus, 'placement-order'))
      found(care.legalStatus, row.placementOrderOn);
  },
  examples: () => [
    passes('it is the order', {
      adoptions: [{ placementOrderOn: '2025-05-01' }],
      childrenInCare: [{ legalStatus: 'E1' }],
    }),
    passes('adoption was decided against', {
      adoptions: [{ placementOrderOn: '2025-05-01', decidedAgainstOn: '2025-08-01' }],
      childrenInCare: [{ legalStatus: 'C2' }],
    }),
    fails('it is a care order', 'childrenInCare.legalStatus', {
      adoptions: [{ placementOrderOn: '2025-05-01' }],
      childrenInCare: [{ legalStatus: 'C2' }],
    }),
    fails('it is another in the period of care that is surely open', 'childrenInCare.legalStatus', {
      adoptions: [{ placementOrderOn: '2025-05-01' }],
      childrenInCare: [{ ceasedOn: '?' }, { legalStatus: 'C2' }],
    }),
    undecided('the status cannot be read', 'childrenInCare.legalStatus', {
      adoptions: [{ placementOrderOn: '2025-05-01' }],
      childrenInCare: [{ legalStatus: '?' }],
    }),
  ],
});
