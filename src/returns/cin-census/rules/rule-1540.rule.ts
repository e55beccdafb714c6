import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes } from '../checking/rule-example.ts';

/** Characters 5 to 12 of a UPN must all be digits. */
export const rule1540 = cinRule({
  code: '1540',
  severity: 'error',
  from: '2022-23',
  over: 'child',
  reads: ['ChildIdentifiers.UPN'],
  wrong: 'The fifth to twelfth characters of the UPN are not all digits.',
  todo: 'Ask the school for the number again: one of these characters is mistyped or missing.',
  check({ upn }, found) {
    if (!upn.isBlank && !/^\d{8}$/.test(upn.text.slice(4, 12))) found(upn);
  },
  examples: () => [
    passes('they are digits', { upn: 'H801200001001' }),
    fails('the fifth is a letter', 'UPN', { upn: 'H801A00001001' }),
    fails('the twelfth is a letter', 'UPN', { upn: 'H8012000010A1' }),
    passes('the thirteenth may be one', { upn: 'U80120000100A' }),
    passes('the fourth is another rule’s', { upn: 'H80A200001001' }),
    fails('one is missing', 'UPN', { upn: 'H8012000010' }),
    passes('there is no UPN', {}),
  ],
});
