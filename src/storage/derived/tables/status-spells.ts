import { type Status, statusNames } from '#derive/status.ts';
import { type DerivedTable, oneOf, recordIn, textAs, textIn } from '../derived-table.ts';

const words = Object.keys(statusNames).filter((word): word is Status => word in statusNames);

/** Where a child's statuses are kept. */
export const statusSpells: DerivedTable<'status'> = {
  part: 'status',
  name: 'status_spell',
  columns: { record: 'uuid', status: 'text', from_on: 'date', until_on: 'date' },
  cells: ({ record, status, from, until }) => ({ record, status, from_on: from, until_on: until ?? null }),
  item: (cells) => ({
    record: recordIn(cells),
    status: oneOf(cells, 'status', words),
    from: textIn(cells, 'from_on'),
    ...textAs(cells, 'until_on', 'until'),
  }),
};
