import { fails, inYear, passes, withHeader } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** Sex is told of every child, by a code of the year: M, F or U since 2024-25, 1 or 2 before. */
export const rule101 = ssda903Rule({
  code: '101',
  severity: 'error',
  from: '2022-23',
  over: 'headers',
  reads: ['Header.SEX'],
  wrong: 'The child’s sex is missing, or is no code of this year.',
  todo: 'Enter the sex with a code of the year.',
  check({ sex }, found) {
    if (!sex.isKnown) found(sex);
  },
  examples: () => [
    passes('M is a code of the year', withHeader({ sex: 'M' })),
    passes('case is only spelling', withHeader({ sex: 'f' })),
    fails('there is none', 'SEX', withHeader({})),
    fails('1 was a code until 2023-24', 'SEX', withHeader({ sex: '1' })),
    inYear('2023-24', passes('1 was a code', withHeader({ sex: '1' }))),
    inYear('2023-24', fails('M was none yet', 'SEX', withHeader({ sex: 'M' }))),
  ],
});
