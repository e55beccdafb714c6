import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { hasReachedAge } from '../../checking/vocabulary/age.ts';

/** Development checks are not asked of a child of 5 or over on 31 March. */
export const rule546 = ssda903Rule({
  code: '546',
  severity: 'error',
  from: '2022-23',
  over: 'outcomes',
  reads: ['OC2.HEALTH_CHECK', 'OC2.DOB'],
  wrong: 'Development checks are answered, but the child is 5 or over at the end of the year.',
  todo: 'Leave the development checks blank, or correct the date of birth.',
  check({ healthCheck, bornOn }, found, { year }) {
    if (!healthCheck.isBlank && hasReachedAge(5, bornOn, year.closesOn)) found(healthCheck, bornOn);
  },
  examples: [
    fails('5 on 31 March', 'HEALTH_CHECK', { outcomes: { bornOn: '2021-03-31', healthCheck: '1' } }),
    passes('5 on 1 April', { outcomes: { bornOn: '2021-04-01', healthCheck: '1' } }),
    passes('it is blank', { outcomes: { bornOn: '2015-04-01' } }),
    passes('no date of birth', { outcomes: { healthCheck: '1' } }),
    undecided('the date of birth cannot be read', 'DOB', { outcomes: { bornOn: '31/02/2021', healthCheck: '1' } }),
  ],
});
