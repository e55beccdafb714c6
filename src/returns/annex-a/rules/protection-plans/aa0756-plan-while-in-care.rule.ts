import { addMonths } from '#domain/time/months.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { findRow } from '../../checking/vocabulary/find-row.ts';
import { isOpen } from '../../checking/vocabulary/is-open.ts';

/** A child in care seldom needs a child protection plan beside the care plan. */
export const aa0756PlanWhileInCare = listRule({
  code: 'AA0756',
  severity: 'query',
  from: '2022-23',
  over: 'protectionPlans',
  reads: [
    'protectionPlans.startedOn',
    'protectionPlans.endedOn',
    'childrenInCare.startedOn',
    'childrenInCare.ceasedOn',
  ],
  wrong: 'The child has an open plan and has been in care for more than three months.',
  todo: 'Look whether the plan should have ended when the child came into care.',
  check(row, found, { child, on }) {
    if (!isOpen(row.endedOn, on)) return;
    const care = findRow(
      child.lists.childrenInCare,
      ({ startedOn, ceasedOn }) =>
        startedOn.day !== undefined && startedOn.day < addMonths(on, -3) && isOpen(ceasedOn, on),
    );
    if (care !== undefined) found(row.startedOn, care.startedOn);
  },
  examples: () => [
    passes('the plan has ended', {
      protectionPlans: [{ startedOn: '2025-01-01', endedOn: '2025-05-01' }],
      childrenInCare: [{ startedOn: '2025-05-01' }],
    }),
    passes('the child came into care lately', {
      protectionPlans: [{ startedOn: '2025-01-01' }],
      childrenInCare: [{ startedOn: '2025-07-01' }],
    }),
    fails('both have gone on', 'protectionPlans.startedOn', {
      protectionPlans: [{ startedOn: '2025-01-01' }],
      childrenInCare: [{ startedOn: '2025-05-01' }],
    }),
    fails('another period of care has gone on', 'protectionPlans.startedOn', {
      protectionPlans: [{ startedOn: '2025-01-01' }],
      childrenInCare: [{ startedOn: '?' }, { startedOn: '2025-05-01' }],
    }),
    undecided('when care began cannot be read', 'childrenInCare.startedOn', {
      protectionPlans: [{ startedOn: '2025-01-01' }],
      childrenInCare: [{ startedOn: '?' }],
    }),
  ],
});
