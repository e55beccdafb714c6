import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { isOpen } from '../../checking/vocabulary/is-open.ts';
import { isWritten } from '../../checking/vocabulary/is-written.ts';
import { someRow } from '../../checking/vocabulary/some-row.ts';

/** A child who has died has no open plan and is not in care. */
export const aa0659DiedButOpenElsewhere = listRule({
  code: 'AA0659',
  severity: 'error',
  from: '2022-23',
  over: 'childrenInNeed',
  reads: ['childrenInNeed.closureReason', 'protectionPlans.endedOn', 'childrenInCare.ceasedOn'],
  wrong: 'The case was closed because the child died, and a plan or a period of care is open.',
  todo: 'End the plan or the period of care, or correct the reason.',
  check(row, found, { child, on }) {
    if (!isWritten(row.closureReason, 'died')) return;
    const { protectionPlans, childrenInCare } = child.lists;
    const ends = [...protectionPlans.map(({ endedOn }) => endedOn), ...childrenInCare.map(({ ceasedOn }) => ceasedOn)];
    if (someRow(ends, (end) => isOpen(end, on))) found(row.closureReason, ...ends);
  },
  examples: () => [
    passes('all is ended', {
      childrenInNeed: [{ closureReason: 'Died' }],
      protectionPlans: [{ endedOn: '2025-05-01' }],
    }),
    passes('the reason is another', { childrenInNeed: [{ closureReason: 'RC7' }], childrenInCare: [{}] }),
    fails('a plan is open', 'childrenInNeed.closureReason', {
      childrenInNeed: [{ closureReason: 'Died' }],
      protectionPlans: [{}],
    }),
    undecided('the end of care cannot be read', 'childrenInCare.ceasedOn', {
      childrenInNeed: [{ closureReason: 'Died' }],
      childrenInCare: [{ ceasedOn: '?' }],
    }),
  ],
});
