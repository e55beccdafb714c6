import { isCode } from '../../../engine/given.ts';
import { type ExampleChild, fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { birthdayInTheYear } from '../../checking/vocabulary/birthday-in-the-year.ts';

/** A care leaver told of around the 17th birthday does not live with the former foster carers (Z1, Z2): staying put begins at 18. */
export const rule3001 = ssda903Rule({
  code: '3001',
  severity: 'error',
  from: '2022-23',
  over: 'leavers',
  reads: ['OC3.ACCOM', 'Header.DOB'],
  wrong: 'The care leaver became 17 in the year, and is said to live with the former foster carers.',
  todo: 'Correct the accommodation, or the date of birth.',
  check({ accommodation }, found, { child, year }) {
    if (accommodation.isKnown && !isCode(accommodation, 'Z1', 'Z2')) return;
    if (accommodation.isBlank || birthdayInTheYear(17, child.bornOn, year) === undefined) return;
    if (isCode(accommodation, 'Z1', 'Z2')) found(accommodation, child.bornOn);
  },
  examples: () => [
    passes('17 the day before the year', of('2008-03-31', 'Z1')),
    fails('17 on 1 April', 'ACCOM', of('2008-04-01', 'Z1')),
    fails('17 on 31 March', 'ACCOM', of('2009-03-31', 'Z2')),
    passes('17 the day after the year', of('2009-04-01', 'Z1')),
    passes('elsewhere', of('2008-05-01', 'B1')),
    passes('no accommodation', of('2008-05-01', '')),
    passes('no date of birth', of('', 'Z1')),
    passes('an accommodation that cannot be read does not matter at another age', of('2005-05-01', 'Z')),
    undecided('the accommodation cannot be read', 'ACCOM', of('2008-05-01', 'Z')),
    undecided('the date of birth cannot be read', 'DOB', of('in May', 'Z1')),
  ],
});

function of(bornOn: string, accommodation: string): ExampleChild {
  return { headers: { bornOn }, leavers: { accommodation } };
}
