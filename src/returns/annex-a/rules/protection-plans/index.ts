import type { AnnexARule } from '../../checking/annex-a-rule.ts';
import { aa0701PlanEndedBeforeStarted } from './aa0701-plan-ended-before-started.rule.ts';
import { aa0702ReviewBeforePlan } from './aa0702-review-before-plan.rule.ts';
import { aa0703VisitBeforePlan } from './aa0703-visit-before-plan.rule.ts';
import { aa0704ReviewAfterPlan } from './aa0704-review-after-plan.rule.ts';
import { aa0705TwoOpenPlans } from './aa0705-two-open-plans.rule.ts';
import { aa0706VisitWithoutSeenAlone } from './aa0706-visit-without-seen-alone.rule.ts';
import { aa0707OpenPlanWithoutReview } from './aa0707-open-plan-without-review.rule.ts';
import { aa0708PreviousPlansTooFew } from './aa0708-previous-plans-too-few.rule.ts';
import { aa0751PlanNotOnList6 } from './aa0751-plan-not-on-list-6.rule.ts';
import { aa0752PlanWithoutConference } from './aa0752-plan-without-conference.rule.ts';
import { aa0753PlanBeforeCase } from './aa0753-plan-before-case.rule.ts';
import { aa0754PlanWorkerDiffers } from './aa0754-plan-worker-differs.rule.ts';
import { aa0755VisitedLaterThanSeen } from './aa0755-visited-later-than-seen.rule.ts';
import { aa0756PlanWhileInCare } from './aa0756-plan-while-in-care.rule.ts';
import { aa0757ProtectedNotInCare } from './aa0757-protected-not-in-care.rule.ts';

/** The rules over list 7, child protection plans, in the order of their codes. */
export const protectionPlansRules: readonly AnnexARule[] = [
  aa0701PlanEndedBeforeStarted,
  aa0702ReviewBeforePlan,
  aa0703VisitBeforePlan,
  aa0704ReviewAfterPlan,
  aa0705TwoOpenPlans,
  aa0706VisitWithoutSeenAlone,
  aa0707OpenPlanWithoutReview,
  aa0708PreviousPlansTooFew,
  aa0751PlanNotOnList6,
  aa0752PlanWithoutConference,
  aa0753PlanBeforeCase,
  aa0754PlanWorkerDiffers,
  aa0755VisitedLaterThanSeen,
  aa0756PlanWhileInCare,
  aa0757ProtectedNotInCare,
];
