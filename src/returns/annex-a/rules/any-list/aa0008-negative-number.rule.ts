import { isGiven } from '../../../engine/given.ts';
import { fails, passes } from '../../checking/annex-a-example.ts';
import { anyRowRule, everyColumn } from '../../checking/annex-a-rule.ts';
import { NumberCell } from '../../checking/written-cell.ts';

/** A number of times is whole, and never below none. Only an age may be otherwise: it has fractions, and is below none before birth. */
export const aa0008NegativeNumber = anyRowRule({
  code: 'AA0008',
  severity: 'error',
  from: '2022-23',
  over: 'row',
  reads: [],
  readsIfThere: everyColumn((_, { kind }) => kind === 'number'),
  wrong: 'The number is below 0, or is not whole.',
  todo: 'Correct the number; write 0 for none.',
  check(row, found) {
    for (const { property, cell } of row.values) {
      if (property === 'age' || !(cell instanceof NumberCell) || !isGiven(cell)) continue;
      const { number = 0 } = cell;
      if (number < 0 || !Number.isInteger(number)) found(cell);
    }
  },
  examples: () => [
    passes('none is none', { referrals: [{ inLast12Months: '0' }] }),
    fails('it is below none', 'referrals.inLast12Months', { referrals: [{ inLast12Months: '-1' }] }),
    fails('nothing happens one and a half times', 'referrals.inLast12Months', {
      referrals: [{ inLast12Months: '1.5' }],
    }),
    passes('an age has fractions', { referrals: [{ age: '1.5' }] }),
  ],
});
