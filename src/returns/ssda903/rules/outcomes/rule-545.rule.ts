import { type ExampleChild, fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isBelowAge } from '../../checking/vocabulary/age.ts';
import { wasLookedAfterAllYear } from '../../checking/vocabulary/periods-of-care.ts';

/** Of a child looked after all year who is under 5 on 31 March it is said whether the development checks are up to date. */
export const rule545 = ssda903Rule({
  code: '545',
  severity: 'error',
  from: '2022-23',
  over: 'outcomes',
  reads: ['OC2.HEALTH_CHECK', 'OC2.DOB', 'Episodes.DECOM', 'Episodes.DEC', 'Episodes.LS'],
  wrong: 'The child is under 5 and was looked after all year, but nothing is said of the development checks.',
  todo: 'Enter 1 if the development checks are up to date, and 0 if not.',
  check({ healthCheck, bornOn }, found, { child, year }) {
    if (!healthCheck.isBlank || !isBelowAge(5, bornOn, year.closesOn)) return;
    if (wasLookedAfterAllYear(child, year)) found(healthCheck, bornOn);
  },
  examples: () => [
    passes('5 on 31 March', born('2021-03-31')),
    fails('5 on 1 April', 'HEALTH_CHECK', born('2021-04-01')),
    passes('it is said', born('2022-04-01', { healthCheck: '0' })),
    passes('not looked after all year', { outcomes: { bornOn: '2022-04-01' } }),
    passes('no date of birth', born('')),
    undecided('the date of birth cannot be read', 'DOB', born('31/02/2022')),
  ],
});

function born(bornOn: string, answers: object = {}): ExampleChild {
  return { episodes: { startedOn: '2024-05-01', legalStatus: 'C2' }, outcomes: { bornOn, ...answers } };
}
