import { namesAnAuthority } from '../../engine/upn/upn.ts';
import { cinRule } from '../checking/cin-rule.ts';
import { fails, inYear, passes } from '../checking/rule-example.ts';

/**
 * Characters 2 to 4 of a UPN must be the number of a local authority. The numbers have their years, so the change of
 * 2023 to 2024 changes no rule.
 */
export const rule1530 = cinRule({
  code: '1530',
  severity: 'error',
  from: '2022-23',
  over: 'child',
  reads: ['ChildIdentifiers.UPN'],
  wrong: 'The second to fourth characters of the UPN are not the number of a local authority.',
  todo: 'Ask the school for the number again: one of these three characters is mistyped.',
  check({ upn }, found, { census: { year } }) {
    if (!upn.isBlank && !namesAnAuthority(upn.text, year)) found(upn);
  },
  examples: () => [
    passes('801 is Bristol', { upn: 'H801200001001' }),
    passes('001 stands in for an authority', { upn: 'Q001200001001' }),
    fails('there is no 999', 'UPN', { upn: 'Z999200001001' }),
    fails('letters are no number', 'UPN', { upn: 'H8O1200001001' }),
    fails('it is too short to have one', 'UPN', { upn: 'H80' }),
    passes('there is no UPN', {}),
    passes('Cumberland is 942', { upn: 'C942200001001' }),
    inYear('2023-24', passes('it is so since April 2023', { upn: 'C942200001001' })),
    inYear('2022-23', fails('it was not before', 'UPN', { upn: 'C942200001001' })),
  ],
});
