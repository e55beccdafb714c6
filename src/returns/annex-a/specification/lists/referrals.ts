import { code, date, number, text } from '../annex-a-column.ts';
import { annexAList } from '../annex-a-list.ts';
import { ethnicityCodes } from '../code-sets/ethnicity.codes.data.ts';
import { genderCodes } from '../code-sets/gender.codes.data.ts';
import { noFurtherActionCodes } from '../code-sets/no-further-action.codes.data.ts';
import { sourceCodes } from '../code-sets/source.codes.data.ts';

/** List 3 of Annex A: referrals, one a row. */
export const referrals = annexAList({
  number: 3,
  table: 'List 3 Referrals',
  name: 'Referrals',
  alsoCalled: ['Referral'],
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
    receivedOn: date('Date of referral', 'required', 'Referral Date'),
    source: code(sourceCodes, 'Referral Source', 'required', 'Source of Referral'),
    noFurtherAction: code(noFurtherActionCodes, 'Referral NFA?', 'required', 'Referral No Further Action', 'NFA'),
    inLast12Months: number(
      'Number of Referrals in Last 12 Months',
      'required',
      'Number of Referrals in the Last 12 Months',
    ),
    team: text('Allocated Team', 'required', 'Team'),
    worker: text('Allocated Worker', 'required', 'Worker', 'Allocated Social Worker', 'Social Worker'),
  },
});
