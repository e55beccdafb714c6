import { findIfSeen } from '../../engine/more-than-one.ts';
import { cinReturnRule } from '../checking/cin-rule.ts';
import { fails, passes } from '../checking/rule-example.ts';

/** A child’s number may be used once only in the return. */
export const rule8510 = cinReturnRule({
  code: '8510',
  severity: 'error',
  from: '2022-23',
  over: 'return',
  reads: ['ChildIdentifiers.LAchildID'],
  wrong: 'Another child of this return has the same LA child identifier.',
  todo: 'If they are one child, bring their episodes together under one entry; if not, give one of them their own number.',
  begin: () => new Set<string>(),
  add: (seen, { id }, found) => findIfSeen(seen, id, found),
  examples: () => [
    passes('every child has their own', { laChildId: 'A1' }, { laChildId: 'A2' }),
    passes('a missing number is another rule’s', {}, {}),
    fails('two children share one', 'LAchildID', { laChildId: 'A1' }, { laChildId: 'A2' }, { laChildId: 'A1' }),
    fails('three share one', ['LAchildID', 'LAchildID'], { laChildId: 'A1' }, { laChildId: 'A1' }, { laChildId: 'A1' }),
  ],
});
