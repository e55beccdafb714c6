import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes } from '../checking/rule-example.ts';

/** Character 13 of a UPN must be a digit or a capital letter other than I, O and S. */
export const rule1550 = cinRule({
  code: '1550',
  severity: 'error',
  from: '2022-23',
  over: 'child',
  reads: ['ChildIdentifiers.UPN'],
  wrong: 'The last character of the UPN is not a digit or a letter that a UPN may end in.',
  todo: 'Ask the school for the number again: the thirteenth character is mistyped or missing.',
  check({ upn }, found) {
    if (!upn.isBlank && !/^[\dA-HJ-NP-RT-Z]$/.test(upn.text.slice(12, 13))) found(upn);
  },
  examples: () => [
    passes('it is a digit', { upn: 'H801200001001' }),
    passes('it is a letter', { upn: 'U80120000100A' }),
    fails('I is never used', 'UPN', { upn: 'U80120000100I' }),
    fails('nor is O', 'UPN', { upn: 'U80120000100O' }),
    fails('nor is S', 'UPN', { upn: 'U80120000100S' }),
    fails('it is a small letter', 'UPN', { upn: 'U80120000100a' }),
    passes('one too many is told by 1510', { upn: 'H8012000010011' }),
    fails('there are only twelve', 'UPN', { upn: 'U80120000100' }),
    passes('there is no UPN', {}),
  ],
});
