import { isRecordTypeId } from '#domain/journey/index.ts';
import { type Cells, type DerivedTable, oneOf, recordIn, textIn } from '../derived-table.ts';

/** Where the order of a child's story is kept; its lines are read from the records. */
export const chronologyEntries: DerivedTable<'chronology'> = {
  part: 'chronology',
  name: 'chronology_entry',
  columns: { record: 'uuid', type: 'text', on_day: 'date', weight: 'text', written_up_after_days: 'integer' },
  cells: ({ record, type, on, weight, writtenUpAfterDays }) => ({
    record,
    type,
    on_day: on,
    weight: weight ?? null,
    written_up_after_days: writtenUpAfterDays,
  }),
  item: (cells) => ({
    record: recordIn(cells),
    type: typeIn(cells),
    on: textIn(cells, 'on_day'),
    writtenUpAfterDays: Number(cells.written_up_after_days),
    ...(cells.weight === null ? {} : { weight: oneOf(cells, 'weight', ['significant', 'routine']) }),
  }),
};

function typeIn(cells: Cells) {
  const type = textIn(cells, 'type');
  if (!isRecordTypeId(type)) throw new Error(`The chronology holds a record type this version does not know: ${type}`);
  return type;
}
