import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes } from '../checking/rule-example.ts';

/** Every child needs a number in the authority. */
export const rule8500 = cinRule({
  code: '8500',
  severity: 'error',
  from: '2022-23',
  over: 'child',
  reads: ['ChildIdentifiers.LAchildID'],
  wrong: 'The child has no LA child identifier.',
  todo: 'Give the child the number your system knows them by.',
  check({ id }, found) {
    if (id.isBlank) found(id);
  },
  examples: () => [passes('there is one', { laChildId: 'A1' }), fails('there is none', 'LAchildID', {})],
});
