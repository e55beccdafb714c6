import { isGiven } from '../../engine/given.ts';
import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes } from '../checking/rule-example.ts';

/** The sex of a child is required, and must be M, F or U. */
export const rule4180 = cinRule({
  code: '4180',
  severity: 'error',
  from: '2024-25',
  over: 'child',
  reads: ['ChildIdentifiers.Sex'],
  wrong: 'The child has no sex recorded, or a code that is not in use.',
  todo: 'Record the sex of the child: M, F or U.',
  check({ sex }, found) {
    if (!isGiven(sex)) found(sex);
  },
  examples: () => [
    passes('M is a code', { sex: 'M' }),
    passes('F is a code', { sex: 'F' }),
    passes('U is a code', { sex: 'U' }),
    fails('there is none', 'Sex', {}),
    fails('X is no code', 'Sex', { sex: 'X' }),
    fails('the codes of earlier years are not of this one', 'Sex', { sex: '1' }),
  ],
});
