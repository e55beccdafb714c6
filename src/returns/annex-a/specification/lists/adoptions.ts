import { code, date, text } from '../annex-a-column.ts';
import { annexAList } from '../annex-a-list.ts';
import { childColumns, disabilityColumn } from '../child-columns.ts';
import { adoptionEndedReasonCodes } from '../code-sets/adoption-ended-reason.codes.data.ts';

const { id, ...person } = childColumns;

/** List 10 of Annex A: adoption, one a row. */
export const adoptions = annexAList({
  number: 10,
  table: 'List 10 Adoption',
  name: 'Adoption',
  alsoCalled: ['Adoptions', 'Children for adoption'],
  columns: {
    id,
    family: text('Family identifier', 'optional', 'Family ID'),
    ...person,
    disability: disabilityColumn,
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
