import { DateCell } from '../../../engine/cell.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { anyRowRule, everyColumn } from '../../checking/annex-a-rule.ts';
import { NumberCell } from '../../checking/written-cell.ts';

/** On the average, leap years counted. */
const DAYS_IN_YEAR = 365.25;

/** The age agrees with the date of birth, give or take a year, because reports count it on different days. */
export const aa0006AgeNotOfBirth = anyRowRule({
  code: 'AA0006',
  severity: 'query',
  from: '2022-23',
  over: 'row',
  reads: [],
  readsIfThere: everyColumn((property) => property === 'age' || property === 'bornOn'),
  wrong: 'The age does not agree with the date of birth.',
  todo: 'Look which of the two is wrong; the report may have computed the age on another day.',
  check(row, found, { on }) {
    const [age, bornOn] = ['age', 'bornOn'].map((name) => row.values.find(({ property }) => property === name)?.cell);
    if (!(age instanceof NumberCell && bornOn instanceof DateCell)) return;
    const [years, birth] = [age.number, bornOn.day];
    if (years !== undefined && birth !== undefined && Math.abs(years - (on - birth) / DAYS_IN_YEAR) > 1)
      found(age, bornOn);
  },
  examples: () => [
    passes('it is the age of the day', { contacts: [{ bornOn: '2015-09-30', age: '10' }] }),
    passes('it was counted half a year ago', { contacts: [{ bornOn: '2015-06-30', age: '9.75' }] }),
    fails('it is two years off', 'contacts.age', { contacts: [{ bornOn: '2015-09-30', age: '12' }] }),
    passes('a child not yet born has none', { contacts: [{ bornOn: '2025-12-01', age: '' }] }),
    undecided('the birth cannot be read', 'contacts.bornOn', { contacts: [{ bornOn: '2015', age: '10' }] }),
  ],
});
