import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { isOpen } from '../../checking/vocabulary/is-open.ts';
import { someRow } from '../../checking/vocabulary/some-row.ts';

/** A case is not closed while the child is in care. */
export const aa0655ClosedButInCare = listRule({
  code: 'AA0655',
  severity: 'error',
  from: '2022-23',
  over: 'childrenInNeed',
  reads: ['childrenInNeed.closedOn', 'childrenInCare.ceasedOn'],
  wrong: 'The case is closed, and the child is in care on list 8.',
  todo: 'Open the case again, or record when the child left care.',
  check(row, found, { child, on }) {
    const { childrenInCare, childrenInNeed } = child.lists;
    if (row !== childrenInNeed[0] || someRow(childrenInNeed, ({ closedOn }) => isOpen(closedOn, on))) return;
    if (someRow(childrenInCare, ({ ceasedOn }) => isOpen(ceasedOn, on)))
      found(row.closedOn, ...childrenInCare.map(({ ceasedOn }) => ceasedOn));
  },
  examples: () => [
    passes('the case is open', { childrenInNeed: [{}], childrenInCare: [{}] }),
    passes('it was opened again', { childrenInNeed: [{ closedOn: '2025-05-01' }, {}], childrenInCare: [{}] }),
    passes('that is over too', {
      childrenInNeed: [{ closedOn: '2025-05-01' }],
      childrenInCare: [{ ceasedOn: '2025-05-01' }],
    }),
    fails('that goes on', 'childrenInNeed.closedOn', {
      childrenInNeed: [{ closedOn: '2025-05-01' }],
      childrenInCare: [{}],
    }),
    undecided('whether it is over cannot be read', 'childrenInCare.ceasedOn', {
      childrenInNeed: [{ closedOn: '2025-05-01' }],
      childrenInCare: [{ ceasedOn: '?' }],
    }),
  ],
});
