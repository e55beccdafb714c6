import { code, date, number } from '../annex-a-column.ts';
import { annexAList } from '../annex-a-list.ts';
import { allocationColumns, childColumns, disabilityColumn } from '../child-columns.ts';
import { planResultedCodes } from '../code-sets/plan-resulted.codes.data.ts';
import { yesNoCodes } from '../code-sets/yes-no.codes.data.ts';

/** List 5 of Annex A: section 47 enquiries and ICPCs, one a row. */
export const enquiries = annexAList({
  number: 5,
  table: 'List 5 Section 47 and ICPCs',
  name: 'Section 47 enquiries and ICPCs',
  alsoCalled: ['Section 47', 'S47', 'Section 47 enquiries', 'S47 and ICPC', 'Sec 47 ICPC', 'S47 enquiries and ICPCs'],
  columns: {
    ...childColumns,
    disability: disabilityColumn,
    startedOn: date(
      'Strategy discussion initiating Section 47 Enquiry Start Date',
      'required',
      'Strategy Discussion Date',
      'Section 47 Start Date',
      'S47 Start Date',
      'Section 47 Enquiry Start Date',
    ),
    conferenceUnnecessary: code(
      yesNoCodes,
      'Was an Initial Child Protection Conference deemed unnecessary?',
      'optional',
      'ICPC deemed unnecessary',
      'ICPC not required',
    ),
    conferenceOn: date('Date of Initial Child Protection Conference', 'optional', 'ICPC Date', 'Date of ICPC'),
    planResulted: code(
      planResultedCodes,
      'Did the Initial Child Protection Conference Result in a Child Protection Plan',
      'optional',
      'Did the ICPC result in a CP Plan',
      'ICPC resulted in CP Plan',
    ),
    enquiriesIn12Months: number(
      'Number of Section 47 Enquiries in the last 12 months',
      'required',
      'Number of S47s in the last 12 months',
    ),
    conferencesIn12Months: number(
      'Number of ICPCs in the last 12 months',
      'required',
      'Number of Initial Child Protection Conferences in the last 12 months',
    ),
    ...allocationColumns,
  },
});
