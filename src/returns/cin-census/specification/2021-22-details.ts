import { assessmentFactor } from '#domain/code-sets/assessment-factor.codes.ts';
import { categoryOfAbuse } from '#domain/code-sets/category-of-abuse.codes.ts';
import { primaryNeed, primaryNeedLabelOn } from '#domain/code-sets/primary-need.codes.ts';
import { reasonForClosure } from '#domain/code-sets/reason-for-closure.codes.ts';
import { referralSource } from '#domain/code-sets/referral-source.codes.ts';
import { censusTypes } from './census-types.ts';
import type { CinAssessment, CinChildProtectionPlan, CinDetails, CinPlan, CinSection47 } from './cin-child.ts';
import type { ElementsOf } from './cin-element.ts';
import { yesNo } from './yes-no.codes.ts';

const { code, date } = censusTypes;

const assessment: ElementsOf<CinAssessment> = [
  { element: 'AssessmentActualStartDate', property: 'startedOn', occurs: 'one', type: date, means: 'Day it began' },
  {
    element: 'AssessmentInternalReviewDate',
    property: 'internalReviewOn',
    occurs: 'optional',
    type: date,
    means: 'Day by which a manager was to review how it was going',
  },
  {
    element: 'AssessmentAuthorisationDate',
    property: 'authorisedOn',
    occurs: 'optional',
    type: date,
    means: 'Day a manager authorised it',
  },
  {
    element: 'FactorsIdentifiedAtAssessment',
    property: 'factors',
    listOf: 'AssessmentFactors',
    type: code(assessmentFactor),
    means: 'Every factor found, once it has ended',
  },
];

const cinPlan: ElementsOf<CinPlan> = [
  { element: 'CINPlanStartDate', property: 'startedOn', occurs: 'one', type: date, means: 'Day the plan began' },
  { element: 'CINPlanEndDate', property: 'endedOn', occurs: 'optional', type: date, means: 'Day the plan ended' },
];

const section47: ElementsOf<CinSection47> = [
  { element: 'S47ActualStartDate', property: 'startedOn', occurs: 'one', type: date, means: 'Day the enquiry began' },
  {
    element: 'InitialCPCtarget',
    property: 'initialConferenceTargetOn',
    occurs: 'optional',
    type: date,
    means: 'Day by which the initial child protection conference was due',
  },
  {
    element: 'DateOfInitialCPC',
    property: 'initialConferenceOn',
    occurs: 'optional',
    type: date,
    means: 'Day of the initial child protection conference',
  },
  {
    element: 'ICPCnotRequired',
    property: 'initialConferenceNotRequired',
    occurs: 'one',
    type: code(yesNo),
    means: 'Whether the enquiry ended without need of a conference',
  },
];

const childProtectionPlan: ElementsOf<CinChildProtectionPlan> = [
  { element: 'CPPstartDate', property: 'startedOn', occurs: 'one', type: date, means: 'Day the plan began' },
  { element: 'CPPendDate', property: 'endedOn', occurs: 'optional', type: date, means: 'Day the plan ended' },
  {
    element: 'InitialCategoryOfAbuse',
    property: 'initialCategory',
    occurs: 'one',
    type: code(categoryOfAbuse),
    means: 'Category of abuse when the plan began',
  },
  {
    element: 'LatestCategoryOfAbuse',
    property: 'latestCategory',
    occurs: 'one',
    type: code(categoryOfAbuse),
    means: 'Category of abuse as last reviewed',
  },
  {
    element: 'NumberOfPreviousCPP',
    property: 'previousPlans',
    occurs: 'one',
    type: { kind: 'count' },
    means: 'Child protection plans the child had before',
  },
  {
    element: 'Reviews',
    property: 'reviewedOn',
    listOf: 'CPPreviewDate',
    type: date,
    means: 'Every review conference held',
  },
];

/** One episode of need in 2021 to 2022: the referral, what followed and the closure. */
export const details2021To22: ElementsOf<CinDetails> = [
  { element: 'CINreferralDate', property: 'referredOn', occurs: 'one', type: date, means: 'Day of the referral' },
  {
    element: 'ReferralSource',
    property: 'referralSource',
    occurs: 'one',
    type: code(referralSource),
    means: 'Who made the referral',
  },
  {
    element: 'PrimaryNeedCode',
    property: 'primaryNeed',
    occurs: 'optional',
    type: { kind: 'code', set: primaryNeed, labelOn: primaryNeedLabelOn },
    means: 'Main reason the child came to need help',
  },
  { element: 'CINclosureDate', property: 'closedOn', occurs: 'optional', type: date, means: 'Day it was closed' },
  {
    element: 'ReasonForClosure',
    property: 'reasonForClosure',
    occurs: 'optional',
    type: code(reasonForClosure),
    means: 'Why it was closed',
  },
  {
    element: 'DateOfInitialCPC',
    property: 'initialConferenceOn',
    occurs: 'optional',
    type: date,
    means: 'Day of a conference that followed no section 47 enquiry of this episode',
  },
  { element: 'Assessments', property: 'assessments', occurs: 'any', of: assessment, means: 'One assessment' },
  { element: 'CINPlanDates', property: 'cinPlans', occurs: 'any', of: cinPlan, means: 'One child in need plan' },
  {
    element: 'Section47',
    property: 'section47Enquiries',
    occurs: 'any',
    of: section47,
    means: 'One section 47 enquiry',
  },
  {
    element: 'ReferralNFA',
    property: 'noFurtherAction',
    occurs: 'one',
    type: code(yesNo),
    means: 'Whether the referral led to no further action',
  },
  {
    element: 'ChildProtectionPlans',
    property: 'childProtectionPlans',
    occurs: 'any',
    of: childProtectionPlan,
    means: 'One child protection plan',
  },
];
