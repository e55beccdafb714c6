import { fails, passes } from '../../checking/annex-a-example.ts';
import { anyRowRule, everyColumn } from '../../checking/annex-a-rule.ts';

/** What stands under a date is a date, however it is written. */
export const aa0002NotADate = anyRowRule({
  code: 'AA0002',
  severity: 'error',
  from: '2022-23',
  over: 'row',
  reads: [],
  readsIfThere: everyColumn(() => true),
  wrong: 'The value is not a date.',
  todo: 'Correct it. The rules that need it are not decided until it can be read.',
  check(row, found) {
    for (const { column, cell } of row.values) if (column.kind === 'date' && cell.fault !== undefined) found(cell);
  },
  examples: () => [
    passes('a workbook has it so', { contacts: [{ receivedOn: '2025-05-01' }] }),
    passes('a person wrote it so', { contacts: [{ receivedOn: '01/05/2025' }] }),
    passes('a spreadsheet counts days so', { contacts: [{ receivedOn: '45778' }] }),
    passes('nothing stands there', { assessments: [{ startedOn: '2025-05-01', authorisedOn: '' }] }),
    fails('there is no such day', 'contacts.receivedOn', { contacts: [{ receivedOn: '31/02/2025' }] }),
    fails('a spreadsheet could not compute it', 'contacts.receivedOn', { contacts: [{ receivedOn: '#N/A' }] }),
  ],
});
