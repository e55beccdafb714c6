import { fails, inYear, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isAuthorityOfAnOrder } from '../../checking/vocabulary/authority-of-an-order.ts';

/** The authority of an earlier order, where given, is one of England by its number, or a country by its code [K]. */
export const rule633 = ssda903Rule({
  code: '633',
  severity: 'error',
  from: '2022-23',
  over: 'previousPermanence',
  reads: ['PrevPerm.LA_PERM'],
  wrong: 'The authority of the earlier order is neither the number of an authority nor the code of a country.',
  todo: 'Enter the three digits of the authority, or WAL, SCO, NIR, or NUK for outside the United Kingdom.',
  check({ authority }, found, { year: { year } }) {
    if (!authority.isBlank && !isAuthorityOfAnOrder(authority.text, year)) found(authority);
  },
  examples: () => [
    passes('an authority', { previousPermanence: { authority: '352' } }),
    passes('a country', { previousPermanence: { authority: 'SCO' } }),
    passes('there is none', { previousPermanence: {} }),
    fails('no such number', 'LA_PERM', { previousPermanence: { authority: '458' } }),
    fails('a name', 'LA_PERM', { previousPermanence: { authority: 'Kent' } }),
    passes('an authority of 2023', { previousPermanence: { authority: '943' } }),
    inYear('2022-23', fails('it was not there yet', 'LA_PERM', { previousPermanence: { authority: '943' } })),
  ],
});
