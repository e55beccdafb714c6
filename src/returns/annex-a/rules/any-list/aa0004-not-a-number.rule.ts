import { fails, passes } from '../../checking/annex-a-example.ts';
import { anyRowRule, everyColumn } from '../../checking/annex-a-rule.ts';

/** What stands under a number is a number. */
export const aa0004NotANumber = anyRowRule({
  code: 'AA0004',
  severity: 'error',
  from: '2022-23',
  over: 'row',
  reads: [],
  readsIfThere: everyColumn(() => true),
  wrong: 'The value is not a number.',
  todo: 'Correct it; write 0 for none. The rules that need it are not decided until it can be read.',
  check(row, found) {
    for (const { column, cell } of row.values) if (column.kind === 'number' && cell.fault !== undefined) found(cell);
  },
  examples: () => [
    passes('none is a number', { referrals: [{ inLast12Months: '0' }] }),
    passes('an age may have a fraction and its unit', { contacts: [{ age: '6.14' }, { age: '6 years' }] }),
    fails('it is a word', 'referrals.inLast12Months', { referrals: [{ inLast12Months: 'none' }] }),
  ],
});
