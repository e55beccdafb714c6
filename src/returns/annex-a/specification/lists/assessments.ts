import { code, date } from '../annex-a-column.ts';
import { annexAList } from '../annex-a-list.ts';
import { allocationColumns, childColumns, disabilityColumn } from '../child-columns.ts';
import { childSeenCodes } from '../code-sets/child-seen.codes.data.ts';
import { yesNoCodes } from '../code-sets/yes-no.codes.data.ts';

/** List 4 of Annex A: assessments, one a row. */
export const assessments = annexAList({
  number: 4,
  table: 'List 4 Assessments',
  name: 'Assessments',
  alsoCalled: ['Assessment', 'Single assessments', 'C&F assessments', 'Continuous assessments'],
  columns: {
    ...childColumns,
    disability: disabilityColumn,
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
    ...allocationColumns,
  },
});
