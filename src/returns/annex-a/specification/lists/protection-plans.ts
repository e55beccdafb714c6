import { code, date, number, text } from '../annex-a-column.ts';
import { annexAList } from '../annex-a-list.ts';
import { abuseCategoryCodes } from '../code-sets/abuse-category.codes.data.ts';
import { ethnicityCodes } from '../code-sets/ethnicity.codes.data.ts';
import { genderCodes } from '../code-sets/gender.codes.data.ts';
import { hasDisabilityCodes } from '../code-sets/has-disability.codes.data.ts';
import { seenAloneCodes } from '../code-sets/seen-alone.codes.data.ts';
import { yesNoCodes } from '../code-sets/yes-no.codes.data.ts';

/** List 7 of Annex A: child protection plans, one a row. */
export const protectionPlans = annexAList({
  number: 7,
  table: 'List 7 Child protection plans',
  name: 'Child protection plans',
  alsoCalled: ['Child protection', 'CP', 'CPP', 'CP plans'],
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
      'Child Protection Plan Start Date',
      'required',
      'CP Plan Start Date',
      'CPP Start Date',
      'Start Date',
    ),
    initialCategory: code(abuseCategoryCodes, 'Initial Category of Abuse', 'required', 'Initial Category'),
    latestCategory: code(
      abuseCategoryCodes,
      'Latest Category of Abuse',
      'required',
      'Latest Category',
      'Current Category of Abuse',
    ),
    lastVisitOn: date(
      'Date of the Last Statutory Visit',
      'optional',
      'Date of Last Statutory Visit',
      'Last Statutory Visit',
      'Last Visit Date',
    ),
    seenAlone: code(seenAloneCodes, 'Was the Child Seen Alone?', 'optional', 'Seen Alone', 'Child Seen Alone'),
    lastReviewOn: date(
      'Date of latest review conference',
      'optional',
      'Latest Review Conference',
      'Date of Latest Review',
    ),
    endedOn: date('Child Protection Plan End Date', 'optional', 'CP Plan End Date', 'CPP End Date', 'End Date'),
    underProtection: code(
      yesNoCodes,
      'Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)',
      'required',
      'Subject to EPO or Police Powers in Last Six Months',
    ),
    previousPlans: number(
      'Number of Previous Child Protection Plans',
      'required',
      'Previous Child Protection Plans',
      'Number of Previous CP Plans',
    ),
    team: text('Allocated Team', 'required', 'Team'),
    worker: text('Allocated Worker', 'required', 'Worker', 'Allocated Social Worker', 'Social Worker'),
  },
});
