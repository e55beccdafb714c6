import { is } from '#domain/definition/condition.ts';
import { follow, recordType, withSteps } from '#domain/definition/record-type.ts';
import { planParts } from '#domain/plans/plan-parts.ts';
import { closure } from '../closure/closure.record.ts';
import { planReviewLimit } from '../limits.ts';
import { planReviewAlone } from '../plan-review/plan-review.record.ts';

/** The plan of a child in need: what must be different, who does what by when, agreed with the family (R052, R053). */
export const childInNeedPlan = recordType({
  id: 'child-in-need-plan',
  version: 2,
  title: 'Child in need plan',
  plural: 'Child in need plans',
  purpose: 'Agrees with the family what must be different for the child, who does what, and by which day.',
  basis: 'Children Act 1989 section 17; Working Together to Safeguard Children 2023, chapter 3 [K]',
  mustFollow: 'referral',
  happenedOn: 'startedOn',
  ...planParts({ id: 'child-in-need-plan', contingency: 'optional' }),
  timescales: [
    {
      id: 'child-in-need-plan-reviewed',
      title: 'Plan reviewed',
      from: { field: 'startedOn' },
      to: { following: 'plan-review', field: 'reviewedOn' },
      limit: planReviewLimit,
      supersededBy: 'closure',
      task: 'Review the plan',
    },
  ],
  transitions: [
    follow(planReviewAlone, {
      by: ['social-worker', 'team-manager', 'head-of-service'],
      action: 'Review the plan',
      carries: { outcomes: 'outcomes', decisions: 'decisions' },
    }),
  ],
  line: 'Child in need plan',
});

/** A review of a child in need plan, with what follows it: a next plan that takes over what is still open, or the end. */
export const planReview = withSteps(planReviewAlone, [
  follow(childInNeedPlan, {
    when: is('outcome', 'go-on'),
    by: ['social-worker', 'team-manager', 'head-of-service'],
    action: 'Write the next plan',
    task: 'Write the next plan',
    carries: { startedOn: 'reviewedOn', outcomes: 'outcomes', decisions: 'decisions' },
  }),
  follow(closure, {
    when: is('outcome', 'end'),
    by: ['team-manager', 'head-of-service'],
    action: 'End the service',
    task: 'Record the closure',
    carries: { closedOn: 'reviewedOn' },
  }),
]);
