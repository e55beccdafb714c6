import { fails, passes, withHeader } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** Sex is known: U is a code, and is not accepted. */
export const rule232 = ssda903Rule({
  code: '232',
  severity: 'error',
  from: '2024-25',

  over: 'headers',
  reads: ['Header.SEX'],

  wrong: 'The child’s sex is said not to be known.',
  todo: 'Enter M or F.',
  check({ sex }, found) {
    if (sex.isKnown && sex.code === 'U') found(sex);
  },
  examples: () => [
    passes('it is known', withHeader({ sex: 'F' })),
    fails('it is not', 'SEX', withHeader({ sex: 'U' })),
    passes('another rule says that there is none', withHeader({})),
  ],
});
