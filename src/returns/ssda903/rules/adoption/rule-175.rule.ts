import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** How many adopted is told by 1 or 2, when it is told; whether it must be is another rule’s. */
export const rule175 = ssda903Rule({
  code: '175',
  severity: 'error',
  from: '2022-23',
  over: 'adoptions',
  reads: ['AD1.NB_ADOPTR'],
  wrong: 'The number of adopters is neither 1 nor 2.',
  todo: 'Enter 1 for one adopter, or 2 for two.',
  check({ adopters }, found) {
    if (adopters.fault !== undefined) found(adopters);
  },
  examples: () => [
    passes('one adopted', { adoptions: { adopters: '1' } }),
    passes('two did', { adoptions: { adopters: '2' } }),
    passes('it is not told', { adoptions: {} }),
    fails('nobody cannot', 'NB_ADOPTR', { adoptions: { adopters: '0' } }),
    fails('three cannot', 'NB_ADOPTR', { adoptions: { adopters: '3' } }),
  ],
});
