import { code, date, number, text } from '../annex-a-column.ts';
import { annexAList } from '../annex-a-list.ts';
import { allocationColumns, childColumns, disabilityColumn } from '../child-columns.ts';
import { ceasedReasonCodes } from '../code-sets/ceased-reason.codes.data.ts';
import { legalStatusCodes } from '../code-sets/legal-status.codes.data.ts';
import { needCodes } from '../code-sets/need.codes.data.ts';
import { permanencePlanCodes } from '../code-sets/permanence-plan.codes.data.ts';
import { placementLocationCodes } from '../code-sets/placement-location.codes.data.ts';
import { placementProviderCodes } from '../code-sets/placement-provider.codes.data.ts';
import { placementTypeCodes } from '../code-sets/placement-type.codes.data.ts';
import { placingAuthorityCodes } from '../code-sets/placing-authority.codes.data.ts';
import { returnInterviewCodes } from '../code-sets/return-interview.codes.data.ts';
import { unaccompaniedCodes } from '../code-sets/unaccompanied.codes.data.ts';
import { yesNoCodes } from '../code-sets/yes-no.codes.data.ts';

/** List 8 of Annex A: children in care, one a row. */
export const childrenInCare = annexAList({
  number: 8,
  table: 'List 8 Children in care',
  name: 'Children in care',
  alsoCalled: ['CIC', 'CLA', 'LAC', 'Looked after children', 'Children looked after'],
  columns: {
    ...childColumns,
    unaccompanied: code(
      unaccompaniedCodes,
      'Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)',
      'required',
      'UASC',
      'UASC within the Last 12 Months',
      'Unaccompanied Asylum Seeking Child',
    ),
    disability: disabilityColumn,
    startedOn: date(
      'Date Started to be Looked After',
      'required',
      'Date Started to be LAC',
      'LAC Start Date',
      'CLA Start Date',
      'Date Started Looked After',
    ),
    need: code(needCodes, "Child's Category of Need", 'required', 'Category of Need'),
    isSecondPeriod: code(
      yesNoCodes,
      'Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)',
      'required',
      'Second or subsequent period of being looked after within the last 12 months',
    ),
    legalStatusOn: date('Start date of current legal status', 'required', 'Legal Status Start Date'),
    legalStatus: code(legalStatusCodes, "Child's Legal Status", 'required', 'Legal Status'),
    lastReviewOn: date(
      'Date of Latest Statutory Review',
      'optional',
      'Latest Statutory Review',
      'Date of Last Statutory Review',
      'Last Review Date',
    ),
    lastVisitOn: date('Date of Last Social Work Visit', 'optional', 'Last Social Work Visit', 'Last Visit Date'),
    permanencePlan: code(
      permanencePlanCodes,
      'What is the permanence plan for this child?',
      'optional',
      'Permanence Plan',
    ),
    lastIroVisitOn: date(
      'Date of Last IRO Visit / Contact to the Child',
      'optional',
      'Date of Last IRO Visit',
      'Last IRO Visit',
    ),
    healthAssessedOn: date('Date of Last Health Assessment', 'optional', 'Last Health Assessment'),
    dentalCheckOn: date('Date of Last Dental Check', 'optional', 'Last Dental Check'),
    placementsIn12Months: number('Number of Placements in the Last 12 months', 'required', 'Number of Placements'),
    ceasedOn: date(
      'Date Ceased to be Looked After',
      'optional',
      'Date Ceased to be LAC',
      'LAC End Date',
      'CLA End Date',
    ),
    ceasedReason: code(ceasedReasonCodes, 'Reason Ceased to be Looked After', 'optional', 'Reason Ceased'),
    placedOn: date(
      'Start Date of Most Recent Placement',
      'required',
      'Placement Start Date',
      'Most Recent Placement Start Date',
    ),
    placementType: code(placementTypeCodes, 'Placement Type', 'required'),
    placementProvider: code(placementProviderCodes, 'Placement Provider', 'required'),
    placementPostcode: text('Placement postcode', 'required', 'Postcode of Placement'),
    placementUrn: text('URN of Placement', 'optional', 'Placement URN', 'URN', 'Ofsted URN'),
    placementLocation: code(placementLocationCodes, 'Placement Location', 'required'),
    placementAuthority: code(
      placingAuthorityCodes,
      'LA of Placement',
      'required',
      'Placement LA',
      'Local Authority of Placement',
    ),
    missingEpisodes: number(
      "Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months",
      'required',
      'Missing Episodes',
      'Number of Missing Episodes in the last 12 months',
    ),
    absentEpisodes: number(
      "Number of Episodes the Child has been 'Absent' from their Placement in the last 12 months",
      'required',
      'Absent Episodes',
      'Number of Absent Episodes in the last 12 months',
    ),
    interviewOffered: code(
      returnInterviewCodes,
      'Was the child offered a Return Interview after their last missing episode (Y/N)?',
      'optional',
      'Return Interview Offered',
    ),
    interviewAccepted: code(
      returnInterviewCodes,
      'Did the child accept a Return Interview after their last missing episode (Y/N)?',
      'optional',
      'Return Interview Accepted',
    ),
    ...allocationColumns,
  },
});
