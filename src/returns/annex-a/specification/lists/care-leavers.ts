import { code, date, text } from '../annex-a-column.ts';
import { annexAList } from '../annex-a-list.ts';
import { allocationColumns, childColumns, disabilityColumn } from '../child-columns.ts';
import { accommodationCodes } from '../code-sets/accommodation.codes.data.ts';
import { activityCodes } from '../code-sets/activity.codes.data.ts';
import { eligibilityCodes } from '../code-sets/eligibility.codes.data.ts';
import { inTouchCodes } from '../code-sets/in-touch.codes.data.ts';
import { suitabilityCodes } from '../code-sets/suitability.codes.data.ts';
import { unaccompaniedCodes } from '../code-sets/unaccompanied.codes.data.ts';

/** List 9 of Annex A: care leavers, one a row. */
export const careLeavers = annexAList({
  number: 9,
  table: 'List 9 Care leavers',
  name: 'Care leavers',
  alsoCalled: ['Leaving care', 'Care leaver'],
  columns: {
    ...childColumns,
    unaccompanied: code(
      unaccompaniedCodes,
      'Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)',
      'required',
      'UASC',
      'UASC or formerly UASC',
      'Unaccompanied Asylum Seeking Child',
    ),
    disability: disabilityColumn,
    ...allocationColumns,
    personalAdviser: text(
      'Allocated Personal Advisor',
      'required',
      'Allocated Personal Adviser',
      'Personal Advisor',
      'Personal Adviser',
    ),
    eligibility: code(eligibilityCodes, 'Eligibility Category', 'required', 'Eligibility'),
    planReviewedOn: date(
      'Latest Pathway Plan Review Date',
      'optional',
      'Pathway Plan Review Date',
      'Latest Pathway Plan',
    ),
    inTouch: code(inTouchCodes, 'LA in Touch', 'required', 'In Touch'),
    lastContactOn: date('Latest Date of Contact', 'optional', 'Date of Latest Contact', 'Last Contact Date'),
    accommodation: code(accommodationCodes, 'Type of Accommodation', 'optional', 'Accommodation Type', 'Accommodation'),
    suitability: code(suitabilityCodes, 'Suitability of Accommodation', 'optional', 'Accommodation Suitability'),
    activity: code(activityCodes, 'Activity Status', 'optional', 'Activity', 'EET Status'),
  },
});
