import { birthday } from '#domain/time/age.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** Nobody is an unaccompanied child after their 18th birthday. */
export const rule304 = ssda903Rule({
  code: '304',
  severity: 'error',
  from: '2022-23',

  over: 'uasc',
  reads: ['UASC.DUC', 'Header.DOB'],

  wrong: 'The day on which the child ceased to be unaccompanied is after the 18th birthday.',
  todo: 'Enter the 18th birthday, or an earlier day.',
  check({ ceasedOn }, found, { child }) {
    const [day, { day: bornOn }] = [ceasedOn.day, child.bornOn];
    if (day !== undefined && bornOn !== undefined && day > birthday(bornOn, 18)) found(ceasedOn, child.bornOn);
  },
  examples: () => [
    passes('on the birthday', { headers: { bornOn: '01/05/2008' }, uasc: { ceasedOn: '01/05/2026' } }),
    fails('the day after', 'DUC', { headers: { bornOn: '01/05/2008' }, uasc: { ceasedOn: '02/05/2026' } }),
    passes('there is no day', { headers: { bornOn: '01/05/2008' }, uasc: {} }),
    undecided('it is not a date', 'DUC', { headers: { bornOn: '01/05/2008' }, uasc: { ceasedOn: 'May' } }),
  ],
});
