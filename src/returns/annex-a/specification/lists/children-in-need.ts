import { code, date, number, text } from '../annex-a-column.ts';
import { annexAList } from '../annex-a-list.ts';
import { caseStatusCodes } from '../code-sets/case-status.codes.data.ts';
import { closureReasonCodes } from '../code-sets/closure-reason.codes.data.ts';
import { ethnicityCodes } from '../code-sets/ethnicity.codes.data.ts';
import { genderCodes } from '../code-sets/gender.codes.data.ts';
import { hasDisabilityCodes } from '../code-sets/has-disability.codes.data.ts';
import { needCodes } from '../code-sets/need.codes.data.ts';

/** List 6 of Annex A: children in need, one a row. */
export const childrenInNeed = annexAList({
  number: 6,
  table: 'List 6 Children in need',
  name: 'Children in need',
  alsoCalled: ['CIN', 'Child in need', 'In need'],
  columns: {
    id: text(
      'Child Unique ID',
      'required',
      'Child ID',
      'Child Unique Identifier',
      'Unique ID',
      'Person ID',
      'Child Unique ID Number',
    ),
    gender: code(genderCodes, 'Gender', 'required', 'Sex', 'Gender of Child'),
    ethnicity: code(ethnicityCodes, 'Ethnicity', 'required', 'Ethnic Origin', 'Ethnic Group'),
    bornOn: date('Date of Birth', 'optional', 'DOB', 'Birth Date', 'Date of Birth (or expected)'),
    age: number('Age of Child (Years)', 'optional', 'Age', 'Age of Child', 'Age (Years)', 'Age in Years', 'Child Age'),
    disability: code(
      hasDisabilityCodes,
      'Does the Child have a Disability',
      'required',
      'Disability',
      'Disabled',
      'Child has a Disability',
    ),
    startedOn: date('CIN Start Date', 'optional', 'Start Date', 'Child in Need Start Date'),
    primaryNeed: code(needCodes, 'Primary Need Code', 'required', 'Primary Need', 'Need Code'),
    lastSeenOn: date('Date Child Was Last Seen', 'optional', 'Date Last Seen', 'Last Seen'),
    closedOn: date('CIN Closure Date', 'optional', 'Closure Date', 'CIN End Date', 'Child in Need Closure Date'),
    closureReason: code(closureReasonCodes, 'Reason for Closure', 'optional', 'Closure Reason', 'CIN Closure Reason'),
    caseStatus: code(caseStatusCodes, 'Case Status', 'required', 'Status'),
    team: text('Allocated Team', 'required', 'Team'),
    worker: text('Allocated Worker', 'required', 'Worker', 'Allocated Social Worker', 'Social Worker'),
  },
});
