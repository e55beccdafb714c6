import type { AnnexARule } from '../../checking/annex-a-rule.ts';
import { aa0801CeasedBeforeStarted } from './aa0801-ceased-before-started.rule.ts';
import { aa0802LegalStatusBeforeCare } from './aa0802-legal-status-before-care.rule.ts';
import { aa0803PlacedBeforeCare } from './aa0803-placed-before-care.rule.ts';
import { aa0804CeasedWithoutReason } from './aa0804-ceased-without-reason.rule.ts';
import { aa0805ReasonWithoutCeasing } from './aa0805-reason-without-ceasing.rule.ts';
import { aa0806BornAfterCare } from './aa0806-born-after-care.rule.ts';
import { aa0807PlacedAfterCeasing } from './aa0807-placed-after-ceasing.rule.ts';
import { aa0808LegalStatusAfterCeasing } from './aa0808-legal-status-after-ceasing.rule.ts';
import { aa0809MissingWithoutInterview } from './aa0809-missing-without-interview.rule.ts';
import { aa0810InterviewAcceptedNotOffered } from './aa0810-interview-accepted-not-offered.rule.ts';
import { aa0811OfferedWithoutAnswer } from './aa0811-offered-without-answer.rule.ts';
import { aa0812AdultInCare } from './aa0812-adult-in-care.rule.ts';
import { aa0813HomeWithoutUrn } from './aa0813-home-without-urn.rule.ts';
import { aa0814VisitBeforeCare } from './aa0814-visit-before-care.rule.ts';
import { aa0815TwoOpenPeriods } from './aa0815-two-open-periods.rule.ts';
import { aa0851CareNotOnList6 } from './aa0851-care-not-on-list-6.rule.ts';
import { aa0852CeasedAdoptedWithoutOrder } from './aa0852-ceased-adopted-without-order.rule.ts';
import { aa0853CareWorkerDiffers } from './aa0853-care-worker-differs.rule.ts';
import { aa0854VisitedInCareLaterThanSeen } from './aa0854-visited-in-care-later-than-seen.rule.ts';
import { aa0855AdoptionPlanNotOnList10 } from './aa0855-adoption-plan-not-on-list-10.rule.ts';
import { aa0856PlacedForAdoptionNotOnList10 } from './aa0856-placed-for-adoption-not-on-list-10.rule.ts';
import { aa0857PlacementOrderNotOnList10 } from './aa0857-placement-order-not-on-list-10.rule.ts';
import { aa0858CareBeforeCase } from './aa0858-care-before-case.rule.ts';
import { aa0859NeedDiffers } from './aa0859-need-differs.rule.ts';
import { aa0860LeftCareAt16NotOnList9 } from './aa0860-left-care-at-16-not-on-list-9.rule.ts';
import { aa0861EligibleNotOnList9 } from './aa0861-eligible-not-on-list-9.rule.ts';

/** The rules over list 8, children in care, in the order of their codes. */
export const childrenInCareRules: readonly AnnexARule[] = [
  aa0801CeasedBeforeStarted,
  aa0802LegalStatusBeforeCare,
  aa0803PlacedBeforeCare,
  aa0804CeasedWithoutReason,
  aa0805ReasonWithoutCeasing,
  aa0806BornAfterCare,
  aa0807PlacedAfterCeasing,
  aa0808LegalStatusAfterCeasing,
  aa0809MissingWithoutInterview,
  aa0810InterviewAcceptedNotOffered,
  aa0811OfferedWithoutAnswer,
  aa0812AdultInCare,
  aa0813HomeWithoutUrn,
  aa0814VisitBeforeCare,
  aa0815TwoOpenPeriods,
  aa0851CareNotOnList6,
  aa0852CeasedAdoptedWithoutOrder,
  aa0853CareWorkerDiffers,
  aa0854VisitedInCareLaterThanSeen,
  aa0855AdoptionPlanNotOnList10,
  aa0856PlacedForAdoptionNotOnList10,
  aa0857PlacementOrderNotOnList10,
  aa0858CareBeforeCase,
  aa0859NeedDiffers,
  aa0860LeftCareAt16NotOnList9,
  aa0861EligibleNotOnList9,
];
