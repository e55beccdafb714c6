import { fails, inYear, passes, undecided, withHeader } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isBoy } from '../../checking/vocabulary/is-girl.ts';

/** A boy has no date on which he became a mother. */
export const rule174 = ssda903Rule({
  code: '174',
  severity: 'error',
  from: '2022-23',

  over: 'headers',
  reads: ['Header.SEX', 'Header.MC_DOB'],

  wrong: 'The child is a boy, and there is a date of birth of a child of his own.',
  todo: 'Take the date out, or correct the sex.',
  check(header, found) {
    const { motherSince, sex } = header;
    if (!motherSince.isBlank && isBoy(header)) found(motherSince, sex);
  },
  examples: () => [
    passes('a girl may have one', withHeader({ sex: 'F', motherSince: '01/05/2025' })),
    passes('a boy without', withHeader({ sex: 'M' })),
    fails('a boy with one', 'MC_DOB', withHeader({ sex: 'M', motherSince: '01/05/2025' })),
    inYear('2023-24', fails('1 was a boy', 'MC_DOB', withHeader({ sex: '1', motherSince: '01/05/2023' }))),
    undecided('the sex is no code', 'SEX', withHeader({ sex: 'X', motherSince: '01/05/2025' })),
  ],
});
