import { looksLikeUpn } from '../../../engine/upn/upn.ts';
import { fails, passes, withHeader } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isUnknownUpn } from '../../checking/vocabulary/unknown-upn.ts';

/** A number of a pupil has the form of one, or a code says why it is not known. Whether there must be one is decided by 442. */
export const rule168 = ssda903Rule({
  code: '168',
  severity: 'error',
  from: '2022-23',

  over: 'headers',
  reads: ['Header.UPN'],

  wrong: 'The unique pupil number does not have the form of one, and is not UN1 to UN5.',
  todo: 'Ask the school for the number, or enter UN1 to UN5.',
  check({ upn }, found) {
    if (!upn.isBlank && !isUnknownUpn(upn) && !looksLikeUpn(upn.text.toUpperCase())) found(upn);
  },
  examples: () => [
    passes('it has the form', withHeader({ upn: 'H801200001001' })),
    passes('a letter may stand last', withHeader({ upn: 'X06805040829A' })),
    passes('it is said why not', withHeader({ upn: 'UN5' })),
    passes('another rule says that there is none', withHeader({})),
    fails('I is never used', 'UPN', withHeader({ upn: 'I072272729588' })),
    fails('there is no UN6', 'UPN', withHeader({ upn: 'UN6' })),
    fails('it is a digit short', 'UPN', withHeader({ upn: 'H80120000100' })),
  ],
});
