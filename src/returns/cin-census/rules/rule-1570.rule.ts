import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes } from '../checking/rule-example.ts';

/** A child’s number in the authority may have at most 20 characters. */
export const rule1570 = cinRule({
  code: '1570',
  severity: 'error',
  from: '2024-25',
  over: 'child',
  reads: ['ChildIdentifiers.LAchildID'],
  wrong: 'The LA child identifier has more than 20 characters.',
  todo: 'Give the child the number your system knows them by, without anything added to it.',
  check({ id }, found) {
    if (id.text.length > 20) found(id);
  },
  examples: () => [
    passes('it has 20', { laChildId: 'A'.repeat(20) }),
    fails('it has 21', 'LAchildID', { laChildId: 'A'.repeat(21) }),
    passes('a missing number is another rule’s', {}),
  ],
});
