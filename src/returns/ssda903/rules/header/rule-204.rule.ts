import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { headerLastYear } from '../../checking/vocabulary/header-last-year.ts';
import { isSameCode } from '../../checking/vocabulary/same-value.ts';

/** The ethnicity is that of last year’s return. */
export const rule204 = ssda903Rule({
  code: '204',
  severity: 'error',
  from: '2022-23',

  over: 'headers',
  reads: ['Header.ETHNIC', 'Header last year.ETHNIC'],
  needs: ['last-year'],
  wrong: 'The ethnicity is not that of last year’s return.',
  todo: 'Find out which is right; if it is this year’s, tell why when you send the return.',
  check({ ethnicity }, found, { child }) {
    const before = headerLastYear(child)?.ethnicity;
    if (before !== undefined && !isSameCode(ethnicity, before)) found(ethnicity, before);
  },
  examples: () => [
    passes('it is the same', { headers: { ethnicity: 'WBRI' }, lastYear: { headers: { ethnicity: 'wbri' } } }),
    fails('it differs', 'ETHNIC', { headers: { ethnicity: 'WBRI' }, lastYear: { headers: { ethnicity: 'NOBT' } } }),
    passes('the child was not in last year’s return', { headers: { ethnicity: 'WBRI' } }),
    passes('it is the same, though 103 finds it no code', {
      headers: { ethnicity: 'X' },
      lastYear: { headers: { ethnicity: 'X' } },
    }),
    undecided('it is no code', 'ETHNIC', { headers: { ethnicity: 'X' }, lastYear: { headers: { ethnicity: 'WBRI' } } }),
  ],
});
