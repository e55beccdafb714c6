import { code, date, number } from '../annex-a-column.ts';
import { annexAList } from '../annex-a-list.ts';
import { allocationColumns, childColumns, disabilityColumn } from '../child-columns.ts';
import { abuseCategoryCodes } from '../code-sets/abuse-category.codes.data.ts';
import { seenAloneCodes } from '../code-sets/seen-alone.codes.data.ts';
import { yesNoCodes } from '../code-sets/yes-no.codes.data.ts';

/** List 7 of Annex A: child protection plans, one a row. */
export const protectionPlans = annexAList({
  number: 7,
  table: 'List 7 Child protection plans',
  name: 'Child protection plans',
  alsoCalled: ['Child protection', 'CP', 'CPP', 'CP plans'],
  columns: {
    ...childColumns,
    disability: disabilityColumn,
    startedOn: date(
      'Child Protection Plan Start Date',
      'required',
      'CP Plan Start Date',
      'CPP Start Date',
      'Start Date',
    ),
    initialCategory: code(abuseCategoryCodes, 'Initial Category of Abuse', 'required', 'Initial Category'),
    latestCategory: code(
      abuseCategoryCodes,
      'Latest Category of Abuse',
      'required',
      'Latest Category',
      'Current Category of Abuse',
    ),
    lastVisitOn: date(
      'Date of the Last Statutory Visit',
      'optional',
      'Date of Last Statutory Visit',
      'Last Statutory Visit',
      'Last Visit Date',
    ),
    seenAlone: code(seenAloneCodes, 'Was the Child Seen Alone?', 'optional', 'Seen Alone', 'Child Seen Alone'),
    lastReviewOn: date(
      'Date of latest review conference',
      'optional',
      'Latest Review Conference',
      'Date of Latest Review',
    ),
    endedOn: date('Child Protection Plan End Date', 'optional', 'CP Plan End Date', 'CPP End Date', 'End Date'),
    underProtection: code(
      yesNoCodes,
      'Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)',
      'required',
      'Subject to EPO or Police Powers in Last Six Months',
    ),
    previousPlans: number(
      'Number of Previous Child Protection Plans',
      'required',
      'Previous Child Protection Plans',
      'Number of Previous CP Plans',
    ),
    ...allocationColumns,
  },
});
