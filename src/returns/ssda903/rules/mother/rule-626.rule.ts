import { isCode } from '../../../engine/given.ts';
import { type ExampleChild, fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { headerLastYear } from '../../checking/vocabulary/header-last-year.ts';
import { isBeforeTheYear } from '../../checking/vocabulary/in-the-year.ts';

/** Who is said to be a mother for the first time became one in this year. */
export const rule626 = ssda903Rule({
  code: '626',
  severity: 'error',
  from: '2022-23',

  over: 'headers',
  reads: ['Header.MOTHER', 'Header.MC_DOB', 'Header last year.MOTHER'],
  needs: ['last-year'],
  wrong: 'She is said to be a mother for the first time, and her child was born before this year.',
  todo: 'Correct the date of birth of her child, or tell that last year’s return was wrong.',
  check({ mother, motherSince }, found, { child, year }) {
    const before = headerLastYear(child)?.mother;
    if (before === undefined || motherSince.isBlank) return;
    if (isCode(mother, '1') && isCode(before, '0') && isBeforeTheYear(motherSince, year))
      found(motherSince, mother, before);
  },
  examples: () => [
    passes('on the first day of the year', both('01/04/2025', '0')),
    fails('the day before', 'MC_DOB', both('31/03/2025', '0')),
    passes('she was one before', both('31/03/2024', '1')),
    passes('nothing was said before', both('31/03/2024', '')),
    passes('not in last year’s return', { headers: { mother: '1', motherSince: '31/03/2024' } }),
    undecided('it is not a date', 'MC_DOB', both('May', '0')),
  ],
});

/** A mother, with the date of birth of her child and what last year’s return said. */
function both(motherSince: string, before: string): ExampleChild {
  return { headers: { mother: '1', motherSince }, lastYear: { headers: { mother: before } } };
}
