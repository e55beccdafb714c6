import { code, date } from '../annex-a-column.ts';
import { annexAList } from '../annex-a-list.ts';
import { childColumns } from '../child-columns.ts';
import { sourceCodes } from '../code-sets/source.codes.data.ts';

/** List 1 of Annex A: contacts, one a row. */
export const contacts = annexAList({
  number: 1,
  table: 'List 1 Contacts',
  name: 'Contacts',
  alsoCalled: ['Contact'],
  columns: {
    ...childColumns,
    receivedOn: date('Date of Contact', 'required', 'Contact Date'),
    source: code(sourceCodes, 'Contact Source', 'required', 'Source of Contact'),
  },
});
