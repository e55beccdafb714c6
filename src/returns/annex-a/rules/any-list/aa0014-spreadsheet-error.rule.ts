import { fails, passes } from '../../checking/annex-a-example.ts';
import { anyRowRule, everyColumn } from '../../checking/annex-a-rule.ts';
import { isSpreadsheetError } from '../../checking/vocabulary/is-spreadsheet-error.ts';

/** A spreadsheet that could not compute a value writes an error in its place, such as #N/A. */
export const aa0014SpreadsheetError = anyRowRule({
  code: 'AA0014',
  severity: 'error',
  from: '2022-23',
  over: 'row',
  reads: [],
  readsIfThere: everyColumn((_, { kind }) => kind === 'text'),
  wrong: 'A spreadsheet wrote an error where a text should stand.',
  todo: 'Correct the formula or the report behind it, and write what should stand there.',
  check(row, found) {
    for (const { column, cell } of row.values) if (column.kind === 'text' && isSpreadsheetError(cell)) found(cell);
  },
  examples: () => [
    passes('somebody is named', { referrals: [{ worker: 'Amy Bell' }] }),
    passes('a number sign may begin a name', { referrals: [{ worker: '#1 Duty' }] }),
    fails('nobody was found', 'referrals.worker', { referrals: [{ worker: '#N/A' }] }),
    fails('the formula is broken', 'referrals.team', { referrals: [{ team: '#REF!' }] }),
  ],
});
