import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, withCinPlans, withEpisode } from '../checking/rule-example.ts';

/** In one episode a child in need plan and a child protection plan must not both be without an end. */
export const rule4001 = cinRule({
  code: '4001',
  severity: 'error',
  from: '2022-23',
  over: 'cinPlan',
  reads: ['CINPlanDates.CINPlanEndDate', 'ChildProtectionPlans.CPPendDate'],
  wrong: 'A child in need plan and a child protection plan of one episode are both open.',
  todo: 'End the child in need plan on the day the child protection plan began, or end the child protection plan.',
  check({ endedOn }, found, { episode: { childProtectionPlans } }) {
    const open = childProtectionPlans.find((plan) => plan.endedOn.isBlank);
    if (open !== undefined && endedOn.isBlank) found(endedOn, open.endedOn);
  },
  examples: () => [
    fails('both are open', 'CINPlanEndDate', ended('', '')),
    passes('the child in need plan ended', ended('2025-05-01', '')),
    passes('the child protection plan ended', ended('', '2025-05-01')),
    passes('an end that cannot be read is an end', ended('1 May', '')),
    passes('there is no child protection plan', withCinPlans({})),
    passes('they are in different episodes', { details: [{ cinPlans: [{}] }, { childProtectionPlans: [{}] }] }),
  ],
});

function ended(cinPlan: string, protectionPlan: string) {
  return withEpisode({ cinPlans: [{ endedOn: cinPlan }], childProtectionPlans: [{ endedOn: protectionPlan }] });
}
