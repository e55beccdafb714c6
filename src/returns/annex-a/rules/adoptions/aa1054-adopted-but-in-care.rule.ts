import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { findRow } from '../../checking/vocabulary/find-row.ts';
import { isOpen } from '../../checking/vocabulary/is-open.ts';

/** A child ceases to be looked after on the day of the adoption order. */
export const aa1054AdoptedButInCare = listRule({
  code: 'AA1054',
  severity: 'error',
  from: '2022-23',
  over: 'adoptions',
  reads: ['adoptions.adoptedOn', 'childrenInCare.ceasedOn'],
  wrong: 'There is an adoption order, and the child is in care on list 8.',
  todo: 'Record when the child left care, or correct the order.',
  check(row, found, { child, on }) {
    const { day } = row.adoptedOn;
    if (day === undefined || day > on) return;
    const care = findRow(child.lists.childrenInCare, ({ ceasedOn }) => isOpen(ceasedOn, on));
    if (care !== undefined) found(care.ceasedOn, row.adoptedOn);
  },
  examples: () => [
    passes('care ended', { adoptions: [{ adoptedOn: '2025-05-01' }], childrenInCare: [{ ceasedOn: '2025-05-01' }] }),
    passes('there is no order yet', { adoptions: [{}], childrenInCare: [{}] }),
    fails('care goes on', 'childrenInCare.ceasedOn', {
      adoptions: [{ adoptedOn: '2025-05-01' }],
      childrenInCare: [{}],
    }),
    fails('another period of care goes on', 'childrenInCare.ceasedOn', {
      adoptions: [{ adoptedOn: '2025-05-01' }],
      childrenInCare: [{ ceasedOn: '?' }, {}],
    }),
    undecided('when care ended cannot be read', 'childrenInCare.ceasedOn', {
      adoptions: [{ adoptedOn: '2025-05-01' }],
      childrenInCare: [{ ceasedOn: '?' }],
    }),
  ],
});
