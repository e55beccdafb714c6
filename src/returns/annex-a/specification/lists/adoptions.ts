import { code, date, number, text } from '../annex-a-column.ts';
import { annexAList } from '../annex-a-list.ts';
import { adoptionEndedReasonCodes } from '../code-sets/adoption-ended-reason.codes.data.ts';
import { ethnicityCodes } from '../code-sets/ethnicity.codes.data.ts';
import { genderCodes } from '../code-sets/gender.codes.data.ts';
import { hasDisabilityCodes } from '../code-sets/has-disability.codes.data.ts';

/** List 10 of Annex A: adoption, one a row. */
export const adoptions = annexAList({
  number: 10,
  table: 'List 10 Adoption',
  name: 'Adoption',
  alsoCalled: ['Adoptions', 'Children for adoption'],
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
    family: text('Family identifier', 'optional', 'Family ID'),
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
    enteredCareOn: date('Date the Child Entered Care', 'required', 'Date Entered Care'),
    decidedOn: date(
      'Date of Decision that Child Should be Placed for Adoption',
      'required',
      'Date of Decision to Place for Adoption',
      'ADM Decision Date',
    ),
    placementOrderOn: date('Date of Placement Order', 'optional', 'Placement Order Date'),
    matchedOn: date('Date of Matching Child and Prospective Adopters', 'optional', 'Date Matched', 'Matching Date'),
    placedOn: date('Date Placed for Adoption', 'optional', 'Date of Placement for Adoption'),
    adoptedOn: date('Date of Adoption Order', 'optional', 'Adoption Order Date'),
    decidedAgainstOn: date(
      'Date of Decision that Child Should No Longer be Placed for Adoption',
      'optional',
      'Date of Decision No Longer Placed for Adoption',
    ),
    decidedAgainstReason: code(
      adoptionEndedReasonCodes,
      'Reason Why Child No Longer Placed for Adoption',
      'optional',
      'Reason No Longer Placed for Adoption',
    ),
    fosteredForAdoptionOn: date(
      'Date the child was placed for fostering in FFA or concurrent planning placement',
      'optional',
      'Date Placed in FFA or concurrent planning placement',
    ),
  },
});
