import { code, date, number, text } from './annex-a-column.ts';
import { ethnicityCodes } from './code-sets/ethnicity.codes.data.ts';
import { genderCodes } from './code-sets/gender.codes.data.ts';
import { hasDisabilityCodes } from './code-sets/has-disability.codes.data.ts';

/** What every list of children says of each child. */
export const childColumns = {
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
};

/** Whether the child has a disability, which the lists from 4 on ask. */
export const disabilityColumn = code(
  hasDisabilityCodes,
  'Does the Child have a Disability',
  'required',
  'Disability',
  'Disabled',
  'Child has a Disability',
);

/** Who works with the child, on the lists of work that goes on. */
export const allocationColumns = {
  team: text('Allocated Team', 'required', 'Team'),
  worker: text('Allocated Worker', 'required', 'Worker', 'Allocated Social Worker', 'Social Worker'),
};
