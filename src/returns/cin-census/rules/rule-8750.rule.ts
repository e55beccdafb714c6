import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes } from '../checking/rule-example.ts';
import { isUnborn } from '../checking/vocabulary/age.ts';

/** A child not yet born must have sex U. */
export const rule8750 = cinRule({
  code: '8750',
  severity: 'error',
  from: '2024-25',
  over: 'child',
  reads: ['ChildIdentifiers.Sex', 'ChildIdentifiers.PersonBirthDate', 'ChildIdentifiers.ExpectedPersonBirthDate'],
  wrong: 'The child is not yet born, and has a sex recorded.',
  todo: 'Record U until the child is born, or give the birth date.',
  check(child, found) {
    const { sex, expectedOn } = child;
    if (isUnborn(child) && sex.value !== 'U') found(sex, expectedOn);
  },
  examples: () => [
    passes('it is U', { expectedOn: '2026-05-01', sex: 'U' }),
    fails('it is M', 'Sex', { expectedOn: '2026-05-01', sex: 'M' }),
    fails('there is none', 'Sex', { expectedOn: '2026-05-01' }),
    fails('what is no code is not U', 'Sex', { expectedOn: '2026-05-01', sex: 'X' }),
    passes('the child is born', { bornOn: '2025-05-01', sex: 'M' }),
    passes('the child has both dates and counts as born', { bornOn: '2025-05-01', expectedOn: '2025-05-02', sex: 'M' }),
    passes('the child has neither date', { sex: 'M' }),
    passes('the expected date need not be readable', { expectedOn: 'May', sex: 'U' }),
  ],
});
