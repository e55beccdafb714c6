import { type DerivedTable, recordIn, textAs, textIn } from '../derived-table.ts';

/** Where clocks are kept. */
export const clocks: DerivedTable<'clocks'> = {
  part: 'clocks',
  name: 'clock',
  columns: {
    record: 'uuid',
    clock: 'text',
    started_on: 'date',
    due_on: 'date',
    met_on: 'date',
    not_applicable: 'text',
    superseded_on: 'date',
    explained: 'text',
  },
  cells: (clock) => ({
    record: clock.record,
    clock: clock.clock,
    started_on: clock.startedOn,
    due_on: clock.dueOn ?? null,
    met_on: clock.metOn ?? null,
    not_applicable: clock.notApplicable ?? null,
    superseded_on: clock.supersededOn ?? null,
    explained: clock.explained,
  }),
  item: (cells) => ({
    record: recordIn(cells),
    clock: textIn(cells, 'clock'),
    startedOn: textIn(cells, 'started_on'),
    explained: textIn(cells, 'explained'),
    ...textAs(cells, 'due_on', 'dueOn'),
    ...textAs(cells, 'met_on', 'metOn'),
    ...textAs(cells, 'not_applicable', 'notApplicable'),
    ...textAs(cells, 'superseded_on', 'supersededOn'),
  }),
};
