import { isCode } from '../../../engine/given.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isBelowAge } from '../../checking/vocabulary/age.ts';

/** A care leaver under 18 does not live in a foyer (T1, T2). That the age is that of 1 April, when the year began, is [K]. */
export const rule347 = ssda903Rule({
  code: '347',
  severity: 'error',
  from: '2023-24',
  over: 'leavers',
  reads: ['OC3.ACCOM', 'OC3.DOB'],
  wrong: 'The care leaver was under 18 when the year began, and is said to live in a foyer.',
  todo: 'Correct the accommodation, or the date of birth.',
  check({ accommodation, bornOn }, found, { year }) {
    if (accommodation.isBlank || (accommodation.isKnown && !isCode(accommodation, 'T1', 'T2'))) return;
    if (isBelowAge(18, bornOn, year.opensOn) && isCode(accommodation, 'T1', 'T2')) found(accommodation, bornOn);
  },
  examples: () => [
    passes('18 on 1 April', { leavers: { bornOn: '2007-04-01', accommodation: 'T1' } }),
    fails('18 on 2 April', 'ACCOM', { leavers: { bornOn: '2007-04-02', accommodation: 'T1' } }),
    fails('not suitable', 'ACCOM', { leavers: { bornOn: '2008-04-02', accommodation: 'T2' } }),
    passes('elsewhere', { leavers: { bornOn: '2008-04-02', accommodation: 'U1' } }),
    passes('no accommodation', { leavers: { bornOn: '2008-04-02' } }),
    passes('no date of birth', { leavers: { accommodation: 'T1' } }),
    undecided('the date of birth cannot be read', 'DOB', { leavers: { bornOn: '2008', accommodation: 'T1' } }),
    passes('what is no code does not matter at 18', { leavers: { bornOn: '2007-04-01', accommodation: 'T' } }),
    undecided('the accommodation is no code', 'ACCOM', { leavers: { bornOn: '2008-04-02', accommodation: 'T' } }),
  ],
});
