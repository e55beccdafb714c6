import { isGiven } from '../../engine/given.ts';
import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes } from '../checking/rule-example.ts';

/** The gender of a child is required, and must be 1, 2, 0 or 9. */
export const rule4180Until2023To24 = cinRule({
  code: '4180',
  severity: 'error',
  from: '2022-23',
  until: '2023-24',
  over: 'child',
  reads: ['ChildIdentifiers.GenderCurrent'],
  wrong: 'The child has no gender recorded, or a code that is not in use.',
  todo: 'Record the gender of the child: 1, 2, 0 or 9.',
  check({ genderCurrent }, found) {
    if (!isGiven(genderCurrent)) found(genderCurrent);
  },
  examples: () => [
    passes('1 is a code', { genderCurrent: '1' }),
    passes('2 is a code', { genderCurrent: '2' }),
    passes('0 is a code', { genderCurrent: '0' }),
    passes('9 is a code', { genderCurrent: '9' }),
    fails('there is none', 'GenderCurrent', {}),
    fails('X is no code', 'GenderCurrent', { genderCurrent: 'X' }),
    fails('the codes of later years are not of this one', 'GenderCurrent', { genderCurrent: 'M' }),
  ],
});
