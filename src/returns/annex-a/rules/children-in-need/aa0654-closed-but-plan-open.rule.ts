import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { isOpen } from '../../checking/vocabulary/is-open.ts';
import { someRow } from '../../checking/vocabulary/some-row.ts';

/** A case is not closed while a child protection plan is open. */
export const aa0654ClosedButPlanOpen = listRule({
  code: 'AA0654',
  severity: 'error',
  from: '2022-23',
  over: 'childrenInNeed',
  reads: ['childrenInNeed.closedOn', 'protectionPlans.endedOn'],
  wrong: 'The case is closed, and a child protection plan is open on list 7.',
  todo: 'Open the case again, or end the plan.',
  check(row, found, { child, on }) {
    const { protectionPlans, childrenInNeed } = child.lists;
    if (row !== childrenInNeed[0] || someRow(childrenInNeed, ({ closedOn }) => isOpen(closedOn, on))) return;
    if (someRow(protectionPlans, ({ endedOn }) => isOpen(endedOn, on)))
      found(row.closedOn, ...protectionPlans.map(({ endedOn }) => endedOn));
  },
  examples: () => [
    passes('the case is open', { childrenInNeed: [{}], protectionPlans: [{}] }),
    passes('it was opened again', { childrenInNeed: [{ closedOn: '2025-05-01' }, {}], protectionPlans: [{}] }),
    passes('that is over too', {
      childrenInNeed: [{ closedOn: '2025-05-01' }],
      protectionPlans: [{ endedOn: '2025-05-01' }],
    }),
    fails('that goes on', 'childrenInNeed.closedOn', {
      childrenInNeed: [{ closedOn: '2025-05-01' }],
      protectionPlans: [{}],
    }),
    undecided('whether it is over cannot be read', 'protectionPlans.endedOn', {
      childrenInNeed: [{ closedOn: '2025-05-01' }],
      protectionPlans: [{ endedOn: '?' }],
    }),
  ],
});
