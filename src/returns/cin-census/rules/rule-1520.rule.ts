import { findIfSeen } from '../../engine/more-than-one.ts';
import { cinReturnRule } from '../checking/cin-rule.ts';
import { fails, passes } from '../checking/rule-example.ts';

/** A UPN may be on one child only in the return. */
export const rule1520 = cinReturnRule({
  code: '1520',
  severity: 'error',
  from: '2022-23',
  over: 'return',
  reads: ['ChildIdentifiers.UPN'],
  wrong: 'Another child of this return has the same UPN.',
  todo: 'If they are one child, bring their episodes together under one entry; if not, find out whose number it is.',
  begin: () => new Set<string>(),
  add: (seen, { upn }, found) => findIfSeen(seen, upn, found),
  examples: () => [
    passes('every child has their own', { upn: 'H801200001001' }, { upn: 'X801200001002' }),
    passes('several have none', {}, {}),
    fails('two children share one', 'UPN', { upn: 'H801200001001' }, {}, { upn: 'H801200001001' }),
    fails('three share one, whatever it looks like', ['UPN', 'UPN'], { upn: 'A1' }, { upn: 'A1' }, { upn: 'A1' }),
  ],
});
