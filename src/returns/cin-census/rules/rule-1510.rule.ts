import { beginsWithItsCheckLetter } from '../../engine/upn/upn.ts';
import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes } from '../checking/rule-example.ts';

/**
 * The first character of a UPN must be the check letter computed from the other twelve. Twelve that are no UPN ask for
 * none, and are told by 1530, 1540 and 1550.
 */
export const rule1510 = cinRule({
  code: '1510',
  severity: 'error',
  from: '2022-23',
  over: 'child',
  reads: ['ChildIdentifiers.UPN'],
  wrong: 'The first letter of the UPN is not the one its other characters ask for.',
  todo: 'Ask the school for the number again: a character is mistyped, missing or too many.',
  check({ upn }, found) {
    if (!upn.isBlank && !beginsWithItsCheckLetter(upn.text)) found(upn);
  },
  examples: () => [
    passes('the letter agrees with the digits', { upn: 'H801200001001' }),
    passes('it agrees with a last letter too', { upn: 'U80120000100A' }),
    fails('another letter stands first', 'UPN', { upn: 'A801200001001' }),
    fails('it is a small letter', 'UPN', { upn: 'h801200001001' }),
    fails('a character is missing', 'UPN', { upn: 'H80120000100' }),
    fails('there is one too many', 'UPN', { upn: 'H8012000010011' }),
    passes('a wrong character inside is another rule’s', { upn: 'H8012X0001001' }),
    passes('there is no UPN', {}),
  ],
});
