import { isBefore } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** The decision that the child should be placed for adoption was not made before the child was born. */
export const rule184 = ssda903Rule({
  code: '184',
  severity: 'error',
  from: '2022-23',
  over: 'placedForAdoption',
  reads: ['PlacedAdoption.DATE_PLACED', 'Header.DOB'],
  wrong: 'The decision that the child should be placed for adoption is earlier than the birth.',
  todo: 'Correct the day of the decision, or the date of birth.',
  check({ decidedOn }, found, { child: { bornOn } }) {
    if (isBefore(decidedOn, bornOn)) found(decidedOn, bornOn);
  },
  examples: () => [
    passes('it was on the day of birth', bornInMay('2025-05-01')),
    passes('it was the day after', bornInMay('2025-05-02')),
    fails('it was the day before', 'DATE_PLACED', bornInMay('2025-04-30')),
    passes('there is no decision', bornInMay('')),
    passes('there is no date of birth', { placedForAdoption: { decidedOn: '2025-04-30' } }),
    undecided('the decision cannot be read', 'DATE_PLACED', bornInMay('2025')),
    undecided('the date of birth cannot be read', 'DOB', {
      headers: { bornOn: '2025' },
      placedForAdoption: { decidedOn: '2025-04-30' },
    }),
  ],
});

function bornInMay(decidedOn: string) {
  return { headers: { bornOn: '2025-05-01' }, placedForAdoption: { decidedOn } };
}
