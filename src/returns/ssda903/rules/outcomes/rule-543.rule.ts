import { type ExampleChild, fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { hasReachedAge } from '../../checking/vocabulary/age.ts';
import { wasLookedAfterAllYear } from '../../checking/vocabulary/periods-of-care.ts';

/** Of a child looked after all year who is 10 or over on 31 March it is said whether they were convicted. Whoever became 10 on that day is 10, though a third-party checker lets them through [K]. */
export const rule543 = ssda903Rule({
  code: '543',
  severity: 'error',
  from: '2022-23',
  over: 'outcomes',
  reads: ['OC2.CONVICTED', 'OC2.DOB', 'Episodes.DECOM', 'Episodes.DEC', 'Episodes.LS'],
  wrong: 'The child is 10 or over and was looked after all year, but it is not said whether they were convicted.',
  todo: 'Enter whether the child was convicted in the year: 1 for yes, 0 for no.',
  check({ convicted, bornOn }, found, { child, year }) {
    if (!convicted.isBlank || !hasReachedAge(10, bornOn, year.closesOn)) return;
    if (wasLookedAfterAllYear(child, year)) found(convicted, bornOn);
  },
  examples: () => [
    fails('10 on 31 March', 'CONVICTED', born('2016-03-31')),
    passes('10 on 1 April', born('2016-04-01')),
    passes('it is said', born('2010-04-01', { convicted: '0' })),
    passes('not looked after all year', { outcomes: { bornOn: '2010-04-01' } }),
    passes('no date of birth', born('')),
    undecided('the date of birth cannot be read', 'DOB', born('31/02/2016')),
  ],
});

function born(bornOn: string, answers: object = {}): ExampleChild {
  return { episodes: { startedOn: '2024-05-01', legalStatus: 'C2' }, outcomes: { bornOn, ...answers } };
}
