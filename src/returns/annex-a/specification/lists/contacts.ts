import { code, date, number, text } from '../annex-a-column.ts';
import { annexAList } from '../annex-a-list.ts';
import { ethnicityCodes } from '../code-sets/ethnicity.codes.data.ts';
import { genderCodes } from '../code-sets/gender.codes.data.ts';
import { sourceCodes } from '../code-sets/source.codes.data.ts';

/** List 1 of Annex A: contacts, one a row. */
export const contacts = annexAList({
  number: 1,
  table: 'List 1 Contacts',
  name: 'Contacts',
  alsoCalled: ['Contacts'],
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
    receivedOn: date('Date of Contact', 'required', 'Contact Date'),
    source: code(sourceCodes, 'Contact Source', 'required', 'Source of Contact'),
  },
});
