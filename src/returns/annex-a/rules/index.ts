import type { AnnexARule } from '../checking/annex-a-rule.ts';
import { aa0001RequiredValueMissing } from './aa0001-required-value-missing.rule.ts';
import { aa0002NotADate } from './aa0002-not-a-date.rule.ts';
import { aa0003NotACode } from './aa0003-not-a-code.rule.ts';
import { aa0004NotANumber } from './aa0004-not-a-number.rule.ts';
import { aa0005DateAfterReportDay } from './aa0005-date-after-report-day.rule.ts';
import { aa0006AgeNotOfBirth } from './aa0006-age-not-of-birth.rule.ts';
import { aa0007BornTooLate } from './aa0007-born-too-late.rule.ts';
import { aa0008NegativeNumber } from './aa0008-negative-number.rule.ts';
import { aa0009RowGivenTwice } from './aa0009-row-given-twice.rule.ts';
import { aa0010BornOnDiffers } from './aa0010-born-on-differs.rule.ts';
import { aa0011GenderDiffers } from './aa0011-gender-differs.rule.ts';
import { aa0012EthnicityDiffers } from './aa0012-ethnicity-differs.rule.ts';
import { aa0013DisabilityDiffers } from './aa0013-disability-differs.rule.ts';
import { aa0151ContactsWithoutReferral } from './aa0151-contacts-without-referral.rule.ts';
import { aa0152ContactSourceNotOfReferral } from './aa0152-contact-source-not-of-referral.rule.ts';
import { aa0201CompletedBeforeStarted } from './aa0201-completed-before-started.rule.ts';
import { aa0251EarlyHelpDuringPlan } from './aa0251-early-help-during-plan.rule.ts';
import { aa0252EarlyHelpWhileInCare } from './aa0252-early-help-while-in-care.rule.ts';
import { aa0253EarlyHelpWhileInNeed } from './aa0253-early-help-while-in-need.rule.ts';
import { aa0351ReferralWithoutContact } from './aa0351-referral-without-contact.rule.ts';
import { aa0352ReferralsCountedTooLow } from './aa0352-referrals-counted-too-low.rule.ts';
import { aa0353ReferralWithoutOutcome } from './aa0353-referral-without-outcome.rule.ts';
import { aa0354EndedReferralAssessed } from './aa0354-ended-referral-assessed.rule.ts';
import { aa0355ReferralOfOpenCase } from './aa0355-referral-of-open-case.rule.ts';
import { aa0401AuthorisedBeforeStarted } from './aa0401-authorised-before-started.rule.ts';
import { aa0402AuthorisedWithoutResult } from './aa0402-authorised-without-result.rule.ts';
import { aa0403ResultWithoutAuthorisation } from './aa0403-result-without-authorisation.rule.ts';
import { aa0451AssessmentWithoutReferral } from './aa0451-assessment-without-referral.rule.ts';
import { aa0452OpenAssessmentClosedCase } from './aa0452-open-assessment-closed-case.rule.ts';
import { aa0453OpenAssessmentNotOnList6 } from './aa0453-open-assessment-not-on-list-6.rule.ts';
import { aa0454SupportNeededNotOnList6 } from './aa0454-support-needed-not-on-list-6.rule.ts';
import { aa0455AssessmentWorkerDiffers } from './aa0455-assessment-worker-differs.rule.ts';
import { aa0456NoSupportButPlan } from './aa0456-no-support-but-plan.rule.ts';
import { aa0501ConferenceBeforeDiscussion } from './aa0501-conference-before-discussion.rule.ts';
import { aa0502UnnecessaryConferenceHeld } from './aa0502-unnecessary-conference-held.rule.ts';
import { aa0503ConferenceWithoutResult } from './aa0503-conference-without-result.rule.ts';
import { aa0504ResultWithoutConference } from './aa0504-result-without-conference.rule.ts';
import { aa0505ConferenceOutstanding } from './aa0505-conference-outstanding.rule.ts';
import { aa0551EnquiryNotOnList6 } from './aa0551-enquiry-not-on-list-6.rule.ts';
import { aa0552PlanResultedNotOnList7 } from './aa0552-plan-resulted-not-on-list-7.rule.ts';
import { aa0553NoPlanResultedButBegun } from './aa0553-no-plan-resulted-but-begun.rule.ts';
import { aa0554EnquiriesCountedTooLow } from './aa0554-enquiries-counted-too-low.rule.ts';
import { aa0555ConferencesCountedTooLow } from './aa0555-conferences-counted-too-low.rule.ts';
import { aa0556EnquiryBeforeCase } from './aa0556-enquiry-before-case.rule.ts';
import { aa0557EnquiryWithoutAssessment } from './aa0557-enquiry-without-assessment.rule.ts';
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
import { aa0901CareLeaverTooYoung } from './aa0901-care-leaver-too-young.rule.ts';
import { aa0902CareLeaverTooOld } from './aa0902-care-leaver-too-old.rule.ts';
import { aa0903CategoryNotOfAge } from './aa0903-category-not-of-age.rule.ts';
import { aa0904InTouchWithoutContact } from './aa0904-in-touch-without-contact.rule.ts';
import { aa0905AccommodationWithoutSuitability } from './aa0905-accommodation-without-suitability.rule.ts';
import { aa0906UnsuitableSaidSuitable } from './aa0906-unsuitable-said-suitable.rule.ts';
import { aa0951UnaccompaniedDiffers } from './aa0951-unaccompanied-differs.rule.ts';
import { aa0952CareLeaverInCare } from './aa0952-care-leaver-in-care.rule.ts';
import { aa0953EligibleNotInCare } from './aa0953-eligible-not-in-care.rule.ts';
import { aa0954EligibleWorkerDiffers } from './aa0954-eligible-worker-differs.rule.ts';
import { aa0955AdoptedCareLeaver } from './aa0955-adopted-care-leaver.rule.ts';
import { aa0956InTouchAfterDeath } from './aa0956-in-touch-after-death.rule.ts';
import { aa1001DecidedBeforeCare } from './aa1001-decided-before-care.rule.ts';
import { aa1002OrderedBeforeDecided } from './aa1002-ordered-before-decided.rule.ts';
import { aa1003OrderedWithoutDecision } from './aa1003-ordered-without-decision.rule.ts';
import { aa1004MatchedBeforeDecided } from './aa1004-matched-before-decided.rule.ts';
import { aa1005PlacedBeforeMatched } from './aa1005-placed-before-matched.rule.ts';
import { aa1006AdoptedBeforePlaced } from './aa1006-adopted-before-placed.rule.ts';
import { aa1007DecidedAgainstBeforeFor } from './aa1007-decided-against-before-for.rule.ts';
import { aa1008DecidedAgainstWithoutReason } from './aa1008-decided-against-without-reason.rule.ts';
import { aa1009ReasonWithoutDecisionAgainst } from './aa1009-reason-without-decision-against.rule.ts';
import { aa1010AdoptedAndDecidedAgainst } from './aa1010-adopted-and-decided-against.rule.ts';
import { aa1011MatchedWithoutFamily } from './aa1011-matched-without-family.rule.ts';
import { aa1051AdoptionNotOnList8 } from './aa1051-adoption-not-on-list-8.rule.ts';
import { aa1052EnteredCareDiffers } from './aa1052-entered-care-differs.rule.ts';
import { aa1053FamilyNotOnList11 } from './aa1053-family-not-on-list-11.rule.ts';
import { aa1054AdoptedButInCare } from './aa1054-adopted-but-in-care.rule.ts';
import { aa1055AdoptedOnAnotherDay } from './aa1055-adopted-on-another-day.rule.ts';
import { aa1056PlacedButOtherPlacement } from './aa1056-placed-but-other-placement.rule.ts';
import { aa1057OrderButOtherStatus } from './aa1057-order-but-other-status.rule.ts';
import { aa1058DecidedAgainstButPlanned } from './aa1058-decided-against-but-planned.rule.ts';
import { aa1059MatchedOnAnotherDay } from './aa1059-matched-on-another-day.rule.ts';
import { aa1060PlacedOnAnotherDay } from './aa1060-placed-on-another-day.rule.ts';
import { aa1061OrderOfAnotherDay } from './aa1061-order-of-another-day.rule.ts';
import { aa1101Stage1BeforeEnquiry } from './aa1101-stage-1-before-enquiry.rule.ts';
import { aa1102Stage1EndedBeforeStarted } from './aa1102-stage-1-ended-before-started.rule.ts';
import { aa1103Stage2BeforeStage1Ended } from './aa1103-stage-2-before-stage-1-ended.rule.ts';
import { aa1104Stage2EndedBeforeStarted } from './aa1104-stage-2-ended-before-started.rule.ts';
import { aa1105ApprovedBeforeApplication } from './aa1105-approved-before-application.rule.ts';
import { aa1106AdoptersMatchedBeforeApproved } from './aa1106-adopters-matched-before-approved.rule.ts';
import { aa1107AdoptersPlacedBeforeMatched } from './aa1107-adopters-placed-before-matched.rule.ts';
import { aa1108AdoptersOrderBeforePlaced } from './aa1108-adopters-order-before-placed.rule.ts';
import { aa1109AdopterLeftWithoutReason } from './aa1109-adopter-left-without-reason.rule.ts';
import { aa1110AdopterReasonWithoutLeaving } from './aa1110-adopter-reason-without-leaving.rule.ts';
import { aa1111PlacedWithoutNumber } from './aa1111-placed-without-number.rule.ts';
import { aa1151MatchedWithoutChild } from './aa1151-matched-without-child.rule.ts';
import { aa1152OrderWithoutChildsOrder } from './aa1152-order-without-childs-order.rule.ts';
import { aa1153ChildrenPlacedDiffer } from './aa1153-children-placed-differ.rule.ts';
import { aa1154LeftWithChildPlaced } from './aa1154-left-with-child-placed.rule.ts';
import { aa1155NotFosteringForAdoption } from './aa1155-not-fostering-for-adoption.rule.ts';

/** Every rule of Annex A, in the order of their codes. The first two figures are the list that is wrong, and 00 any list. */
export const annexARules: readonly AnnexARule[] = [
  aa0001RequiredValueMissing,
  aa0002NotADate,
  aa0003NotACode,
  aa0004NotANumber,
  aa0005DateAfterReportDay,
  aa0006AgeNotOfBirth,
  aa0007BornTooLate,
  aa0008NegativeNumber,
  aa0009RowGivenTwice,
  aa0010BornOnDiffers,
  aa0011GenderDiffers,
  aa0012EthnicityDiffers,
  aa0013DisabilityDiffers,
  aa0151ContactsWithoutReferral,
  aa0152ContactSourceNotOfReferral,
  aa0201CompletedBeforeStarted,
  aa0251EarlyHelpDuringPlan,
  aa0252EarlyHelpWhileInCare,
  aa0253EarlyHelpWhileInNeed,
  aa0351ReferralWithoutContact,
  aa0352ReferralsCountedTooLow,
  aa0353ReferralWithoutOutcome,
  aa0354EndedReferralAssessed,
  aa0355ReferralOfOpenCase,
  aa0401AuthorisedBeforeStarted,
  aa0402AuthorisedWithoutResult,
  aa0403ResultWithoutAuthorisation,
  aa0451AssessmentWithoutReferral,
  aa0452OpenAssessmentClosedCase,
  aa0453OpenAssessmentNotOnList6,
  aa0454SupportNeededNotOnList6,
  aa0455AssessmentWorkerDiffers,
  aa0456NoSupportButPlan,
  aa0501ConferenceBeforeDiscussion,
  aa0502UnnecessaryConferenceHeld,
  aa0503ConferenceWithoutResult,
  aa0504ResultWithoutConference,
  aa0505ConferenceOutstanding,
  aa0551EnquiryNotOnList6,
  aa0552PlanResultedNotOnList7,
  aa0553NoPlanResultedButBegun,
  aa0554EnquiriesCountedTooLow,
  aa0555ConferencesCountedTooLow,
  aa0556EnquiryBeforeCase,
  aa0557EnquiryWithoutAssessment,
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
  aa0901CareLeaverTooYoung,
  aa0902CareLeaverTooOld,
  aa0903CategoryNotOfAge,
  aa0904InTouchWithoutContact,
  aa0905AccommodationWithoutSuitability,
  aa0906UnsuitableSaidSuitable,
  aa0951UnaccompaniedDiffers,
  aa0952CareLeaverInCare,
  aa0953EligibleNotInCare,
  aa0954EligibleWorkerDiffers,
  aa0955AdoptedCareLeaver,
  aa0956InTouchAfterDeath,
  aa1001DecidedBeforeCare,
  aa1002OrderedBeforeDecided,
  aa1003OrderedWithoutDecision,
  aa1004MatchedBeforeDecided,
  aa1005PlacedBeforeMatched,
  aa1006AdoptedBeforePlaced,
  aa1007DecidedAgainstBeforeFor,
  aa1008DecidedAgainstWithoutReason,
  aa1009ReasonWithoutDecisionAgainst,
  aa1010AdoptedAndDecidedAgainst,
  aa1011MatchedWithoutFamily,
  aa1051AdoptionNotOnList8,
  aa1052EnteredCareDiffers,
  aa1053FamilyNotOnList11,
  aa1054AdoptedButInCare,
  aa1055AdoptedOnAnotherDay,
  aa1056PlacedButOtherPlacement,
  aa1057OrderButOtherStatus,
  aa1058DecidedAgainstButPlanned,
  aa1059MatchedOnAnotherDay,
  aa1060PlacedOnAnotherDay,
  aa1061OrderOfAnotherDay,
  aa1101Stage1BeforeEnquiry,
  aa1102Stage1EndedBeforeStarted,
  aa1103Stage2BeforeStage1Ended,
  aa1104Stage2EndedBeforeStarted,
  aa1105ApprovedBeforeApplication,
  aa1106AdoptersMatchedBeforeApproved,
  aa1107AdoptersPlacedBeforeMatched,
  aa1108AdoptersOrderBeforePlaced,
  aa1109AdopterLeftWithoutReason,
  aa1110AdopterReasonWithoutLeaving,
  aa1111PlacedWithoutNumber,
  aa1151MatchedWithoutChild,
  aa1152OrderWithoutChildsOrder,
  aa1153ChildrenPlacedDiffer,
  aa1154LeftWithChildPlaced,
  aa1155NotFosteringForAdoption,
];
