import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isBelowAge } from '../../checking/vocabulary/age.ts';

/** Convictions are not asked of a child under 10 on 31 March. */
export const rule542 = ssda903Rule({
  code: '542',
  severity: 'error',
  from: '2022-23',
  over: 'outcomes',
  reads: ['OC2.CONVICTED', 'OC2.DOB'],
  wrong: 'It is said whether the child was convicted, but the child is under 10 at the end of the year.',
  todo: 'Leave the conviction blank, or correct the date of birth.',
  check({ convicted, bornOn }, found, { year }) {
    if (!convicted.isBlank && isBelowAge(10, bornOn, year.closesOn)) found(convicted, bornOn);
  },
  examples: () => [
    passes('10 on 31 March', { outcomes: { bornOn: '2016-03-31', convicted: '0' } }),
    fails('10 on 1 April', 'CONVICTED', { outcomes: { bornOn: '2016-04-01', convicted: '0' } }),
    passes('it is blank', { outcomes: { bornOn: '2020-04-01' } }),
    passes('no date of birth', { outcomes: { convicted: '0' } }),
    undecided('the date of birth cannot be read', 'DOB', { outcomes: { bornOn: '31/02/2016', convicted: '0' } }),
  ],
});
