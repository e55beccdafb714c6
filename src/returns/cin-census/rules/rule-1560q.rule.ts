import { looksLikeUpn } from '../../engine/upn/upn.ts';
import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes } from '../checking/rule-example.ts';

/** A former UPN should have the shape of a UPN. */
export const rule1560Q = cinRule({
  code: '1560Q',
  severity: 'query',
  from: '2022-23',
  over: 'child',
  reads: ['ChildIdentifiers.FormerUPN'],
  wrong: 'The former UPN does not look like a UPN.',
  todo: 'Correct it from the earlier record, or leave it out if it is not known for sure.',
  check({ formerUpn }, found) {
    if (!formerUpn.isBlank && !looksLikeUpn(formerUpn.text)) found(formerUpn);
  },
  examples: () => [
    passes('it ends in a digit', { formerUpn: 'H801200001001' }),
    passes('it ends in a letter, as temporary numbers do', { formerUpn: 'U80120000100A' }),
    passes('its check letter is not asked for', { formerUpn: 'A801200001001' }),
    fails('it is too short', 'FormerUPN', { formerUpn: 'H80120000100' }),
    fails('it is too long', 'FormerUPN', { formerUpn: 'H8012000010011' }),
    fails('a letter stands inside', 'FormerUPN', { formerUpn: 'H8012A0001001' }),
    fails('I is never used', 'FormerUPN', { formerUpn: 'I801200001001' }),
    passes('there is none', {}),
  ],
});
