import { recordType } from '#domain/definition/record-type.ts';
import { planReviewParts } from '#domain/plans/plan-review-parts.ts';

/** A review of a child in need plan. What follows it is said beside the plan, which comes before it and after it. */
export const planReviewAlone = recordType({
  id: 'plan-review',
  version: 2,
  title: 'Review of the plan',
  plural: 'Reviews of plans',
  purpose: 'Looks with the family at what has become of the plan, what is different for the child, and what follows.',
  basis: 'Working Together to Safeguard Children 2023, chapter 3 [K]; inspection 2018, paragraph 11 (R058) [L]',
  mustFollow: 'child-in-need-plan',
  happenedOn: 'reviewedOn',
  recurs: 'each time',
  ...planReviewParts,
  line: 'Review of the plan[: {outcome}]',
});
