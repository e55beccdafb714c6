import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes } from '../checking/rule-example.ts';

/** Each child should have exactly one of a birth date and an expected birth date. */
export const rule8525Q = cinRule({
  code: '8525Q',
  severity: 'query',
  from: '2022-23',
  over: 'child',
  reads: ['ChildIdentifiers.PersonBirthDate', 'ChildIdentifiers.ExpectedPersonBirthDate'],
  wrong: 'The child has both a birth date and an expected one, or neither.',
  todo: 'Keep the birth date once the child is born, and the expected date until then.',
  check({ bornOn, expectedOn }, found) {
    if (bornOn.isBlank === expectedOn.isBlank) found(bornOn, expectedOn);
  },
  examples: () => [
    passes('the child is born', { bornOn: '2015-05-01' }),
    passes('the child is expected', { expectedOn: '2026-05-01' }),
    fails('there are both', 'PersonBirthDate', { bornOn: '2025-05-01', expectedOn: '2025-05-01' }),
    fails('there is neither', 'PersonBirthDate', {}),
    passes('a date that cannot be read is there', { bornOn: '1 May' }),
  ],
});
