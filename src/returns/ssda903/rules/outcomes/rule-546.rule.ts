import { type ExampleChild, fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { hasReachedAge } from '../../checking/vocabulary/age.ts';
import { wasLookedAfterAllYear } from '../../checking/vocabulary/periods-of-care.ts';

/** Development checks are not asked of a child looked after all year who is 5 or over on 31 March. Of others no answer about outcomes is asked, which is rule 190’s to say [K]. */
export const rule546 = ssda903Rule({
  code: '546',
  severity: 'error',
  from: '2022-23',
  over: 'outcomes',
  reads: ['OC2.HEALTH_CHECK', 'OC2.DOB', 'Episodes.DECOM', 'Episodes.DEC', 'Episodes.LS'],
  wrong: 'Development checks are answered, but the child is 5 or over at the end of the year.',
  todo: 'Leave the development checks blank, or correct the date of birth.',
  check({ healthCheck, bornOn }, found, { child, year }) {
    if (healthCheck.isBlank || !hasReachedAge(5, bornOn, year.closesOn)) return;
    if (wasLookedAfterAllYear(child, year)) found(healthCheck, bornOn);
  },
  examples: () => [
    fails('5 on 31 March', 'HEALTH_CHECK', born('2021-03-31')),
    fails('it is said that they are not up to date', 'HEALTH_CHECK', born('2015-04-01', '0')),
    passes('5 on 1 April', born('2021-04-01')),
    passes('it is blank', born('2015-04-01', '')),
    passes('not looked after all year', { outcomes: { bornOn: '2015-04-01', healthCheck: '1' } }),
    passes('no date of birth', born('')),
    undecided('the date of birth cannot be read', 'DOB', born('31/02/2021')),
  ],
});

function born(bornOn: string, healthCheck = '1'): ExampleChild {
  return { episodes: { startedOn: '2024-05-01', legalStatus: 'C2' }, outcomes: { bornOn, healthCheck } };
}
