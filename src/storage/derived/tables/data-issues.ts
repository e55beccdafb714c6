import { type DerivedTable, oneOf, textAs, textIn } from '../derived-table.ts';

/** Where doubts about the record are kept. */
export const dataIssues: DerivedTable<'issues'> = {
  part: 'issues',
  name: 'data_issue',
  columns: { record: 'uuid', code: 'text', severity: 'text', field: 'text', message: 'text', because: 'text' },
  cells: ({ record, code, severity, field, message, because }) => ({
    record: record ?? null,
    code,
    severity,
    field: field ?? null,
    message,
    because,
  }),
  item: (cells) => ({
    code: textIn(cells, 'code'),
    severity: oneOf(cells, 'severity', ['error', 'query', 'note']),
    message: textIn(cells, 'message'),
    because: textIn(cells, 'because'),
    ...textAs(cells, 'record', 'record'),
    ...textAs(cells, 'field', 'field'),
  }),
};
