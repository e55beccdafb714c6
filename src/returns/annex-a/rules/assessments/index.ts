import type { AnnexARule } from '../../checking/annex-a-rule.ts';
import { aa0401AuthorisedBeforeStarted } from './aa0401-authorised-before-started.rule.ts';
import { aa0402AuthorisedWithoutResult } from './aa0402-authorised-without-result.rule.ts';
import { aa0403ResultWithoutAuthorisation } from './aa0403-result-without-authorisation.rule.ts';
import { aa0451AssessmentWithoutReferral } from './aa0451-assessment-without-referral.rule.ts';
import { aa0452OpenAssessmentClosedCase } from './aa0452-open-assessment-closed-case.rule.ts';
import { aa0453OpenAssessmentNotOnList6 } from './aa0453-open-assessment-not-on-list-6.rule.ts';
import { aa0454SupportNeededNotOnList6 } from './aa0454-support-needed-not-on-list-6.rule.ts';
import { aa0455AssessmentWorkerDiffers } from './aa0455-assessment-worker-differs.rule.ts';
import { aa0456NoSupportButPlan } from './aa0456-no-support-but-plan.rule.ts';

/** The rules over list 4, assessments, in the order of their codes. */
export const assessmentsRules: readonly AnnexARule[] = [
  aa0401AuthorisedBeforeStarted,
  aa0402AuthorisedWithoutResult,
  aa0403ResultWithoutAuthorisation,
  aa0451AssessmentWithoutReferral,
  aa0452OpenAssessmentClosedCase,
  aa0453OpenAssessmentNotOnList6,
  aa0454SupportNeededNotOnList6,
  aa0455AssessmentWorkerDiffers,
  aa0456NoSupportButPlan,
];
