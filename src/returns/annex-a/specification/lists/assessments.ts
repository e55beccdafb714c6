import { code, date, number, text } from '../annex-a-column.ts';
import { annexAList } from '../annex-a-list.ts';
import { childSeenCodes } from '../code-sets/child-seen.codes.data.ts';
import { ethnicityCodes } from '../code-sets/ethnicity.codes.data.ts';
import { genderCodes } from '../code-sets/gender.codes.data.ts';
import { hasDisabilityCodes } from '../code-sets/has-disability.codes.data.ts';
import { yesNoCodes } from '../code-sets/yes-no.codes.data.ts';

/** List 4 of Annex A: assessments, one a row. */
export const assessments = annexAList({
  number: 4,
  table: 'List 4 Assessments',
  name: 'Assessments',
  alsoCalled: ['Assessment', 'Single assessments', 'C&F assessments', 'Continuous assessments'],
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
    startedOn: date(
      'Continuous Assessment Start Date',
      'required',
      'Assessment Start Date',
      'Single Assessment Start Date',
    ),
    seen: code(
      childSeenCodes,
      'Child Seen During Continuous Assessment',
      'optional',
      'Child Seen',
      'Child Seen During Assessment',
    ),
    authorisedOn: date(
      'Continuous Assessment Date of Authorisation',
      'optional',
      'Assessment Authorisation Date',
      'Assessment End Date',
      'Date of Authorisation',
    ),
    needsSupport: code(
      yesNoCodes,
      "Was the child assessed as requiring LA children's social care support?",
      'optional',
      'Assessed as requiring support',
      'Outcome',
    ),
    team: text('Allocated Team', 'required', 'Team'),
    worker: text('Allocated Worker', 'required', 'Worker', 'Allocated Social Worker', 'Social Worker'),
  },
});
