import { fails, passes, undecided, withHeader } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isGirl } from '../../checking/vocabulary/is-girl.ts';
import { isInCareBeyondRespite } from '../../checking/vocabulary/only-respite.ts';

/** It is said of every girl who was looked after, short breaks apart, whether she is a mother. */
export const rule393 = ssda903Rule({
  code: '393',
  severity: 'error',
  from: '2022-23',

  over: 'headers',
  reads: ['Header.MOTHER', 'Header.SEX', 'Episodes.LS'],

  wrong: 'The girl was looked after, and it is not said whether she is a mother.',
  todo: 'Enter 1 when she is a mother, and 0 when she is not.',
  check(header, found, { child }) {
    const { mother, sex } = header;
    if (mother.isBlank && isGirl(header) && isInCareBeyondRespite(child)) found(mother, sex);
  },
  examples: () => [
    passes('it is said', { headers: { sex: 'F', mother: '0' }, episodes: { legalStatus: 'C2' } }),
    fails('it is not', 'MOTHER', { headers: { sex: 'F' }, episodes: { legalStatus: 'C2' } }),
    passes('a boy', { headers: { sex: 'M' }, episodes: { legalStatus: 'C2' } }),
    passes('short breaks alone', { headers: { sex: 'F' }, episodes: { legalStatus: 'V4' } }),
    passes('no episodes', withHeader({ sex: 'F' })),
    fails('one that is no code hides no other', 'MOTHER', {
      headers: { sex: 'F' },
      episodes: [{ legalStatus: 'Q' }, { legalStatus: 'C2' }],
    }),
    undecided('the legal status is no code', 'LS', { headers: { sex: 'F' }, episodes: { legalStatus: 'Q' } }),
  ],
});
