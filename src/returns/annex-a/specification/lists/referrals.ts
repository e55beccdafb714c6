import { code, date, number } from '../annex-a-column.ts';
import { annexAList } from '../annex-a-list.ts';
import { allocationColumns, childColumns } from '../child-columns.ts';
import { noFurtherActionCodes } from '../code-sets/no-further-action.codes.data.ts';
import { sourceCodes } from '../code-sets/source.codes.data.ts';

/** List 3 of Annex A: referrals, one a row. */
export const referrals = annexAList({
  number: 3,
  table: 'List 3 Referrals',
  name: 'Referrals',
  alsoCalled: ['Referral'],
  columns: {
    ...childColumns,
    receivedOn: date('Date of referral', 'required', 'Referral Date'),
    source: code(sourceCodes, 'Referral Source', 'required', 'Source of Referral'),
    noFurtherAction: code(noFurtherActionCodes, 'Referral NFA?', 'required', 'Referral No Further Action', 'NFA'),
    inLast12Months: number(
      'Number of Referrals in Last 12 Months',
      'required',
      'Number of Referrals in the Last 12 Months',
    ),
    ...allocationColumns,
  },
});
