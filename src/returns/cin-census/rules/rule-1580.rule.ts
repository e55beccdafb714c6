import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes } from '../checking/rule-example.ts';

/** A child’s number in the authority may have letters and digits only. */
export const rule1580 = cinRule({
  code: '1580',
  severity: 'error',
  from: '2024-25',
  over: 'child',
  reads: ['ChildIdentifiers.LAchildID'],
  wrong: 'The LA child identifier has a character that is neither a letter nor a digit.',
  todo: 'Take spaces, hyphens and other signs out of the number, the same way for every child and every year.',
  check({ id }, found) {
    if (!/^[A-Za-z\d]*$/.test(id.text)) found(id);
  },
  examples: () => [
    passes('it has both', { laChildId: 'Ab12' }),
    fails('it has a hyphen', 'LAchildID', { laChildId: 'A-12' }),
    fails('it has a space inside', 'LAchildID', { laChildId: 'A 12' }),
    fails('an accent makes a letter another', 'LAchildID', { laChildId: 'É12' }),
    passes('a missing number is another rule’s', {}),
  ],
});
