import { isBefore } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { findRow } from '../../checking/vocabulary/find-row.ts';
import { isOpen } from '../../checking/vocabulary/is-open.ts';

/** A child subject to a child protection plan is helped by social workers, not assessed for early help. */
export const aa0251EarlyHelpDuringPlan = listRule({
  code: 'AA0251',
  severity: 'query',
  from: '2022-23',
  over: 'earlyHelp',
  reads: ['earlyHelp.startedOn', 'protectionPlans.startedOn', 'protectionPlans.endedOn'],
  wrong: 'An early help assessment started while the child was subject to a child protection plan.',
  todo: 'Look whether the plan had ended, or whether the assessment is of a brother or sister.',
  check(row, found, { child }) {
    const { day } = row.startedOn;
    if (day === undefined) return;
    const plan = findRow(
      child.lists.protectionPlans,
      ({ startedOn, endedOn }) => isBefore(startedOn, row.startedOn) && isOpen(endedOn, day),
    );
    if (plan !== undefined) found(row.startedOn, plan.startedOn, plan.endedOn);
  },
  examples: () => [
    passes('the plan had ended that day', {
      earlyHelp: [{ startedOn: '2025-05-01' }],
      protectionPlans: [{ startedOn: '2024-05-01', endedOn: '2025-05-01' }],
    }),
    passes('the plan began that day', {
      earlyHelp: [{ startedOn: '2025-05-01' }],
      protectionPlans: [{ startedOn: '2025-05-01' }],
    }),
    fails('the plan went on', 'earlyHelp.startedOn', {
      earlyHelp: [{ startedOn: '2025-05-01' }],
      protectionPlans: [{ startedOn: '2024-05-01' }],
    }),
    fails('another plan went on, whatever cannot be read of the first', 'earlyHelp.startedOn', {
      earlyHelp: [{ startedOn: '2025-05-01' }],
      protectionPlans: [{ startedOn: '2023-05-01', endedOn: '?' }, { startedOn: '2024-05-01' }],
    }),
    undecided('the end of the plan cannot be read', 'protectionPlans.endedOn', {
      earlyHelp: [{ startedOn: '2025-05-01' }],
      protectionPlans: [{ startedOn: '2024-05-01', endedOn: '?' }],
    }),
  ],
});
