import { fails, passes, withHeader } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** Every child has an ethnicity, by a code of the year. */
export const rule103 = ssda903Rule({
  code: '103',
  severity: 'error',
  from: '2022-23',

  over: 'headers',
  reads: ['Header.ETHNIC'],

  wrong: 'The ethnicity is missing, or is no code of this year.',
  todo: 'Enter the ethnicity with a code of the year: REFU when it was refused, NOBT when it is not yet known.',
  check({ ethnicity }, found) {
    if (!ethnicity.isKnown) found(ethnicity);
  },
  examples: () => [
    passes('WBRI is a code', withHeader({ ethnicity: 'WBRI' })),
    passes('refused is an answer', withHeader({ ethnicity: 'REFU' })),
    fails('there is none', 'ETHNIC', withHeader({})),
    fails('ENGL is no code', 'ETHNIC', withHeader({ ethnicity: 'ENGL' })),
  ],
});
