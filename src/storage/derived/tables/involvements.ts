import { type DerivedTable, recordIn, textAs, textIn } from '../derived-table.ts';

/** Where it is kept who held a child's work. */
export const involvements: DerivedTable<'involvement'> = {
  part: 'involvement',
  name: 'involvement',
  columns: { record: 'uuid', team: 'text', worker: 'text', from_on: 'date', until_on: 'date' },
  cells: ({ record, team, worker, from, until }) => ({
    record,
    team,
    worker: worker ?? null,
    from_on: from,
    until_on: until ?? null,
  }),
  item: (cells) => ({
    record: recordIn(cells),
    team: textIn(cells, 'team'),
    from: textIn(cells, 'from_on'),
    ...textAs(cells, 'worker', 'worker'),
    ...textAs(cells, 'until_on', 'until'),
  }),
};
