import { fails, inYear, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { headerLastYear } from '../../checking/vocabulary/header-last-year.ts';
import { isBoy, isGirl } from '../../checking/vocabulary/is-girl.ts';
import { isSameCode } from '../../checking/vocabulary/same-value.ts';

/** Sex is that of last year’s return. The codes changed in 2024-25: 1 became M and 2 became F. */
export const rule202 = ssda903Rule({
  code: '202',
  severity: 'error',
  from: '2022-23',

  over: 'headers',
  reads: ['Header.SEX', 'Header last year.SEX'],
  needs: ['last-year'],
  wrong: 'The child’s sex is not that of last year’s return.',
  todo: 'Find out which is right; if it is this year’s, tell why when you send the return.',
  check(header, found, { child }) {
    const before = headerLastYear(child);
    if (before === undefined || header.sex.isBlank || before.sex.isBlank) return;
    const isSame = isSameCode(header.sex, before.sex);
    if (!isSame && !(isGirl(header) && isGirl(before)) && !(isBoy(header) && isBoy(before)))
      found(header.sex, before.sex);
  },
  examples: () => [
    passes('it is the same', { headers: { sex: 'F' }, lastYear: { headers: { sex: 'f' } } }),
    fails('it differs', 'SEX', { headers: { sex: 'F' }, lastYear: { headers: { sex: 'M' } } }),
    passes('the child was not in last year’s return', { headers: { sex: 'F' } }),
    passes('one that is missing is told by 101', { headers: {}, lastYear: { headers: { sex: 'M' } } }),
    passes('last year’s was missing', { headers: { sex: 'F' }, lastYear: { headers: {} } }),
    inYear('2024-25', passes('2 became F', { headers: { sex: 'F' }, lastYear: { headers: { sex: '2' } } })),
    inYear('2024-25', fails('1 did not', 'SEX', { headers: { sex: 'F' }, lastYear: { headers: { sex: '1' } } })),
    passes('it is the same, though 101 finds it no code', {
      headers: { sex: 'X' },
      lastYear: { headers: { sex: 'X' } },
    }),
    undecided('last year’s is no code', 'SEX', { headers: { sex: 'F' }, lastYear: { headers: { sex: 'X' } } }),
  ],
});
