import { code, date, number, text } from '../annex-a-column.ts';
import { annexAList } from '../annex-a-list.ts';
import { adopterLeftReasonCodes } from '../code-sets/adopter-left-reason.codes.data.ts';
import { ethnicityCodes } from '../code-sets/ethnicity.codes.data.ts';
import { fosteringForAdoptionCodes } from '../code-sets/fostering-for-adoption.codes.data.ts';
import { genderCodes } from '../code-sets/gender.codes.data.ts';
import { hasDisabilityCodes } from '../code-sets/has-disability.codes.data.ts';

/** List 11 of Annex A: adopters, one a row. */
export const adopters = annexAList({
  number: 11,
  table: 'List 11 Adopters',
  name: 'Adopters',
  alsoCalled: ['Prospective adopters', 'Adopter'],
  columns: {
    id: text('Individual adopter identifier', 'required', 'Adopter ID', 'Individual adopter ID', 'Adopter identifier'),
    family: text('Family identifier', 'optional', 'Family ID'),
    gender: code(genderCodes, 'Gender', 'required', 'Sex'),
    ethnicity: code(ethnicityCodes, 'Ethnicity', 'required', 'Ethnic Origin', 'Ethnic Group'),
    disability: code(hasDisabilityCodes, 'Disability', 'required'),
    fostersForAdoption: code(
      fosteringForAdoptionCodes,
      'Is the (prospective) adopter fostering for adoption?',
      'required',
      'Fostering for adoption',
      'FFA',
    ),
    enquiredOn: date('Date enquiry received', 'required'),
    stage1StartedOn: date('Date Stage 1 started', 'optional'),
    stage1EndedOn: date('Date Stage 1 ended', 'optional'),
    stage2StartedOn: date('Date Stage 2 started', 'optional'),
    stage2EndedOn: date('Date Stage 2 ended', 'optional'),
    appliedOn: date('Date application submitted', 'optional'),
    approvedOn: date('Date application approved', 'optional'),
    matchedOn: date('Date adopter matched with child(ren)', 'optional', 'Date matched with child'),
    placedOn: date('Date child/children placed with adopter(s)', 'optional', 'Date child placed with adopter'),
    childrenPlaced: number('No. of children placed', 'optional', 'Number of children placed'),
    adoptedOn: date('Date of Adoption Order', 'optional', 'Adoption Order Date'),
    leftOn: date('Date of leaving adoption process', 'optional', 'Date left adoption process'),
    leftReason: code(
      adopterLeftReasonCodes,
      'Reason for leaving adoption process',
      'optional',
      'Reason left adoption process',
    ),
  },
});
