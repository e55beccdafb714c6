import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes } from '../checking/rule-example.ts';
import { isUnborn } from '../checking/vocabulary/age.ts';

/** A child not yet born must have gender 0. */
export const rule8750Until2023To24 = cinRule({
  code: '8750',
  severity: 'error',
  from: '2022-23',
  until: '2023-24',
  over: 'child',
  reads: [
    'ChildIdentifiers.GenderCurrent',
    'ChildIdentifiers.PersonBirthDate',
    'ChildIdentifiers.ExpectedPersonBirthDate',
  ],
  wrong: 'The child is not yet born, and has a gender recorded.',
  todo: 'Record 0 until the child is born, or give the birth date.',
  check(child, found) {
    const { genderCurrent, expectedOn } = child;
    if (isUnborn(child) && genderCurrent.value !== '0') found(genderCurrent, expectedOn);
  },
  examples: () => [
    passes('it is 0', { expectedOn: '2026-05-01', genderCurrent: '0' }),
    fails('it is 1', 'GenderCurrent', { expectedOn: '2026-05-01', genderCurrent: '1' }),
    fails('there is none', 'GenderCurrent', { expectedOn: '2026-05-01' }),
    fails('what is no code is not 0', 'GenderCurrent', { expectedOn: '2026-05-01', genderCurrent: 'X' }),
    passes('the child is born', { bornOn: '2025-05-01', genderCurrent: '1' }),
    passes('the child has both dates and counts as born', {
      bornOn: '2025-05-01',
      expectedOn: '2025-05-02',
      genderCurrent: '1',
    }),
    passes('the child has neither date', { genderCurrent: '1' }),
    passes('the expected date need not be readable', { expectedOn: 'May', genderCurrent: '0' }),
  ],
});
