import { code, date } from '../annex-a-column.ts';
import { annexAList } from '../annex-a-list.ts';
import { allocationColumns, childColumns, disabilityColumn } from '../child-columns.ts';
import { caseStatusCodes } from '../code-sets/case-status.codes.data.ts';
import { closureReasonCodes } from '../code-sets/closure-reason.codes.data.ts';
import { needCodes } from '../code-sets/need.codes.data.ts';

/** List 6 of Annex A: children in need, one a row. */
export const childrenInNeed = annexAList({
  number: 6,
  table: 'List 6 Children in need',
  name: 'Children in need',
  alsoCalled: ['CIN', 'Child in need', 'In need'],
  columns: {
    ...childColumns,
    disability: disabilityColumn,
    startedOn: date('CIN Start Date', 'optional', 'Start Date', 'Child in Need Start Date'),
    primaryNeed: code(needCodes, 'Primary Need Code', 'required', 'Primary Need', 'Need Code'),
    lastSeenOn: date('Date Child Was Last Seen', 'optional', 'Date Last Seen', 'Last Seen'),
    closedOn: date('CIN Closure Date', 'optional', 'Closure Date', 'CIN End Date', 'Child in Need Closure Date'),
    closureReason: code(closureReasonCodes, 'Reason for Closure', 'optional', 'Closure Reason', 'CIN Closure Reason'),
    caseStatus: code(caseStatusCodes, 'Case Status', 'required', 'Status'),
    ...allocationColumns,
  },
});
