import { cinRule } from '../checking/cin-rule.ts';
import { fails, inYear, passes, undecided, withCinPlans } from '../checking/rule-example.ts';
import { isOutsideTheYear } from '../checking/vocabulary/in-the-year.ts';

/** The end of a child in need plan must lie in the collection year. */
export const rule4013 = cinRule({
  code: '4013',
  severity: 'error',
  from: '2022-23',
  over: 'cinPlan',
  reads: ['CINPlanDates.CINPlanEndDate'],
  wrong: 'The child in need plan ended before or after the collection year.',
  todo: 'Correct the day; what ended in another year belongs in the return of that year.',
  check({ endedOn }, found, { census }) {
    if (isOutsideTheYear(endedOn, census)) found(endedOn);
  },
  examples: () => [
    fails('it is the day before the year', 'CINPlanEndDate', on('2025-03-31')),
    passes('it is the first day of the year', on('2025-04-01')),
    passes('it is the reference date', on('2026-03-31')),
    fails('it is the day after the reference date', 'CINPlanEndDate', on('2026-04-01')),
    inYear('2024-25', passes('it is the last day of another year', on('2025-03-31'))),
    passes('there is none', on('')),
    undecided('it is no date', 'CINPlanEndDate', on('1 May')),
  ],
});

function on(endedOn: string) {
  return withCinPlans({ endedOn });
}
