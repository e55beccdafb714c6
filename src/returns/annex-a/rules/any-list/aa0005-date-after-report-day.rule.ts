import { DateCell } from '../../../engine/cell.ts';
import { isGiven } from '../../../engine/given.ts';
import { fails, passes } from '../../checking/annex-a-example.ts';
import { anyRowRule, everyColumn } from '../../checking/annex-a-rule.ts';

/** What the lists tell of has happened by the day they were drawn up. A birth may still be expected. */
export const aa0005DateAfterReportDay = anyRowRule({
  code: 'AA0005',
  severity: 'error',
  from: '2022-23',
  over: 'row',
  reads: [],
  readsIfThere: everyColumn(() => true),
  wrong: 'The date is after the day the lists were drawn up.',
  todo: 'Correct the date. If the lists are of a later day, check them as of that day.',
  check(row, found, { on }) {
    for (const { property, column, cell } of row.values)
      if (
        property !== 'bornOn' &&
        column.kind === 'date' &&
        cell instanceof DateCell &&
        isGiven(cell) &&
        (cell.day ?? on) > on
      )
        found(cell);
  },
  examples: () => [
    passes('it is the day itself', { contacts: [{ receivedOn: '2025-09-30' }] }),
    fails('it is the day after', 'contacts.receivedOn', { contacts: [{ receivedOn: '2025-10-01' }] }),
    passes('a child is expected', { contacts: [{ bornOn: '2025-12-24', receivedOn: '2025-09-01' }] }),
    passes('what cannot be read is told elsewhere', { contacts: [{ receivedOn: 'soon' }] }),
  ],
});
