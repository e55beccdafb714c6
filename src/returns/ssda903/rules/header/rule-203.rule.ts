import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { findOtherBirth } from '../../checking/vocabulary/find-other-birth.ts';

/** The date of birth is that of last year’s return. */
export const rule203 = ssda903Rule({
  code: '203',
  severity: 'error',
  from: '2022-23',

  over: 'headers',
  reads: ['Header.DOB', 'Header last year.DOB'],
  needs: ['last-year'],
  wrong: 'The date of birth is not that of last year’s return.',
  todo: 'Find out which is right; if it is this year’s, tell why when you send the return.',
  check({ bornOn }, found, { child: { lastYear } }) {
    if (lastYear !== undefined) findOtherBirth(bornOn, lastYear, found);
  },
  examples: () => [
    passes('it is the same, written otherwise', {
      headers: { bornOn: '01/05/2012' },
      lastYear: { headers: { bornOn: '2012-05-01' } },
    }),
    fails('it differs', 'DOB', { headers: { bornOn: '01/05/2012' }, lastYear: { headers: { bornOn: '02/05/2012' } } }),
    passes('the child was not in last year’s return', { headers: { bornOn: '01/05/2012' } }),
    passes('it is the same, though 102 finds it no date', {
      headers: { bornOn: 'May' },
      lastYear: { headers: { bornOn: 'May' } },
    }),
    undecided('it is not a date', 'DOB', {
      headers: { bornOn: 'May' },
      lastYear: { headers: { bornOn: '02/05/2012' } },
    }),
  ],
});
