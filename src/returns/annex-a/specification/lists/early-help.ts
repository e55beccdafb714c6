import { date, text } from '../annex-a-column.ts';
import { annexAList } from '../annex-a-list.ts';
import { childColumns } from '../child-columns.ts';

/** List 2 of Annex A: early help assessments, one a row. */
export const earlyHelp = annexAList({
  number: 2,
  table: 'List 2 Early help',
  name: 'Early help assessments',
  alsoCalled: ['Early Help', 'Early help assessment', 'EH assessments'],
  columns: {
    ...childColumns,
    startedOn: date('Assessment start date', 'required', 'Start Date', 'EHA Start Date'),
    completedOn: date('Assessment completion date', 'optional', 'Completion Date', 'EHA Completion Date'),
    organisation: text('Organisation completing assessment', 'required', 'Organisation'),
  },
});
