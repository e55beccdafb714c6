import { code, date, number, text } from '../annex-a-column.ts';
import { annexAList } from '../annex-a-list.ts';
import { ethnicityCodes } from '../code-sets/ethnicity.codes.data.ts';
import { genderCodes } from '../code-sets/gender.codes.data.ts';

/** List 2 of Annex A: early help assessments, one a row. */
export const earlyHelp = annexAList({
  number: 2,
  table: 'List 2 Early help',
  name: 'Early help assessments',
  alsoCalled: ['Early Help', 'Early help assessment', 'EH assessments'],
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
    startedOn: date('Assessment start date', 'required', 'Start Date', 'EHA Start Date'),
    completedOn: date('Assessment completion date', 'optional', 'Completion Date', 'EHA Completion Date'),
    organisation: text('Organisation completing assessment', 'required', 'Organisation'),
  },
});
