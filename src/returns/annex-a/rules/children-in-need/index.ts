import type { AnnexARule } from '../../checking/annex-a-rule.ts';
import { aa0601ClosedBeforeStarted } from './aa0601-closed-before-started.rule.ts';
import { aa0602ClosedWithoutReason } from './aa0602-closed-without-reason.rule.ts';
import { aa0603ReasonWithoutClosure } from './aa0603-reason-without-closure.rule.ts';
import { aa0604StatusClosedButOpen } from './aa0604-status-closed-but-open.rule.ts';
import { aa0605ClosedButStatusOpen } from './aa0605-closed-but-status-open.rule.ts';
import { aa0606TwoOpenCases } from './aa0606-two-open-cases.rule.ts';
import { aa0607SeenAfterClosure } from './aa0607-seen-after-closure.rule.ts';
import { aa0608NeverSeen } from './aa0608-never-seen.rule.ts';
import { aa0651LookedAfterNotOnList8 } from './aa0651-looked-after-not-on-list-8.rule.ts';
import { aa0652ProtectionPlanNotOnList7 } from './aa0652-protection-plan-not-on-list-7.rule.ts';
import { aa0653OpenAssessmentNotOnList4 } from './aa0653-open-assessment-not-on-list-4.rule.ts';
import { aa0654ClosedButPlanOpen } from './aa0654-closed-but-plan-open.rule.ts';
import { aa0655ClosedButInCare } from './aa0655-closed-but-in-care.rule.ts';
import { aa0656AdoptedWithoutOrder } from './aa0656-adopted-without-order.rule.ts';
import { aa0657InNeedPlanButProtectionPlan } from './aa0657-in-need-plan-but-protection-plan.rule.ts';
import { aa0658InNeedPlanButInCare } from './aa0658-in-need-plan-but-in-care.rule.ts';
import { aa0659DiedButOpenElsewhere } from './aa0659-died-but-open-elsewhere.rule.ts';
import { aa0660CaseWithoutReferral } from './aa0660-case-without-referral.rule.ts';
import { aa0661NotInNeedWithoutAssessment } from './aa0661-not-in-need-without-assessment.rule.ts';

/** The rules over list 6, children in need, in the order of their codes. */
export const childrenInNeedRules: readonly AnnexARule[] = [
  aa0601ClosedBeforeStarted,
  aa0602ClosedWithoutReason,
  aa0603ReasonWithoutClosure,
  aa0604StatusClosedButOpen,
  aa0605ClosedButStatusOpen,
  aa0606TwoOpenCases,
  aa0607SeenAfterClosure,
  aa0608NeverSeen,
  aa0651LookedAfterNotOnList8,
  aa0652ProtectionPlanNotOnList7,
  aa0653OpenAssessmentNotOnList4,
  aa0654ClosedButPlanOpen,
  aa0655ClosedButInCare,
  aa0656AdoptedWithoutOrder,
  aa0657InNeedPlanButProtectionPlan,
  aa0658InNeedPlanButInCare,
  aa0659DiedButOpenElsewhere,
  aa0660CaseWithoutReferral,
  aa0661NotInNeedWithoutAssessment,
];
