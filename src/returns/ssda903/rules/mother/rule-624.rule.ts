import { type ExampleChild, fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { headerLastYear } from '../../checking/vocabulary/header-last-year.ts';

/** The date of birth of her child is that of last year’s return. One that is missing this year is left to 207 and 611: a care leaver is not asked for it any more [K]. */
export const rule624 = ssda903Rule({
  code: '624',
  severity: 'error',
  from: '2022-23',

  over: 'headers',
  reads: ['Header.MC_DOB', 'Header last year.MC_DOB'],
  needs: ['last-year'],
  wrong: 'The date of birth of her child is not that of last year’s return.',
  todo: 'Find out which is right; if it is this year’s, tell why when you send the return.',
  check({ motherSince }, found, { child }) {
    const before = headerLastYear(child)?.motherSince;
    if (before === undefined || before.isBlank || motherSince.isBlank) return;
    if (before.day !== motherSince.day) found(motherSince, before);
  },
  examples: () => [
    passes('it is the same', both('01/05/2024', '2024-05-01')),
    fails('it differs', 'MC_DOB', both('01/05/2024', '02/05/2024')),
    passes('she became a mother', both('01/05/2025', '')),
    passes('whether it may be missing is asked by others', both('', '01/05/2024')),
    undecided('it is not a date', 'MC_DOB', both('May', '01/05/2024')),
  ],
});

/** A child with the date in this year’s return and in last year’s. */
function both(motherSince: string, before: string): ExampleChild {
  return { headers: { motherSince }, lastYear: { headers: { motherSince: before } } };
}
