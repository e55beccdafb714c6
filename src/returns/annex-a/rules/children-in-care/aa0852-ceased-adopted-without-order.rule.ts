import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { isWritten } from '../../checking/vocabulary/is-written.ts';

/** A child who left care by adoption has the order on list 10. */
export const aa0852CeasedAdoptedWithoutOrder = listRule({
  code: 'AA0852',
  severity: 'error',
  from: '2022-23',
  over: 'childrenInCare',
  reads: ['childrenInCare.ceasedReason', 'adoptions.adoptedOn'],
  wrong: 'The child ceased to be looked after because of adoption, and list 10 has no adoption order.',
  todo: 'Add the order to list 10, or correct the reason.',
  check(row, found, { child }) {
    if (!isWritten(row.ceasedReason, 'adopted')) return;
    if (!child.lists.adoptions.some(({ adoptedOn }) => !adoptedOn.isBlank)) found(row.ceasedReason);
  },
  examples: () => [
    passes('the order is there', {
      childrenInCare: [{ ceasedReason: 'E11' }],
      adoptions: [{ adoptedOn: '2025-05-01' }],
    }),
    passes('the reason is another', { childrenInCare: [{ ceasedReason: 'E2' }] }),
    fails('there is no order', 'childrenInCare.ceasedReason', {
      childrenInCare: [{ ceasedReason: 'E11' }],
      adoptions: [{}],
    }),
    undecided('the reason cannot be read', 'childrenInCare.ceasedReason', { childrenInCare: [{ ceasedReason: '?' }] }),
  ],
});
