import { type DerivedTable, oneOf, recordIn, textIn } from '../derived-table.ts';

/** Where it is kept when a child was seen, heard or overseen. */
export const sightings: DerivedTable<'sightings'> = {
  part: 'sightings',
  name: 'sighting',
  columns: { record: 'uuid', kind: 'text', on_day: 'date' },
  cells: ({ record, kind, on }) => ({ record, kind, on_day: on }),
  item: (cells) => ({
    record: recordIn(cells),
    kind: oneOf(cells, 'kind', ['seen', 'seen-alone', 'words', 'oversight', 'supervision']),
    on: textIn(cells, 'on_day'),
  }),
};
