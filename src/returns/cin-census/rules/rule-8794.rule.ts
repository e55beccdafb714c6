import { findIfSeen } from '../../engine/more-than-one.ts';
import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes } from '../checking/rule-example.ts';

/** A child must not have the same disability code twice. */
export const rule8794 = cinRule({
  code: '8794',
  severity: 'error',
  from: '2022-23',
  over: 'child',
  reads: ['Disabilities.Disability'],
  wrong: 'The same disability code is recorded twice for the child.',
  todo: 'Keep it once.',
  check({ disabilities }, found) {
    if (disabilities.length < 2) return;
    const seen = new Set<string>();
    for (const each of disabilities) findIfSeen(seen, each, found);
  },
  examples: () => [
    passes('they are different', { disabilities: ['LD', 'AUT'] }),
    fails('one stands twice', 'Disability', { disabilities: ['LD', 'AUT', 'LD'] }),
    fails('one stands three times', ['Disability', 'Disability'], { disabilities: ['LD', 'LD', 'LD'] }),
    fails('it need not be a code', 'Disability', { disabilities: ['XX', 'XX'] }),
    passes('empty elements are not the same', { disabilities: ['', ''] }),
    passes('another child has it too', { disabilities: ['LD'] }, { disabilities: ['LD'] }),
  ],
});
