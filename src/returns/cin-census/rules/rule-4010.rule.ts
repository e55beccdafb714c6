import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, undecided, withCinPlans } from '../checking/rule-example.ts';
import { isMissingOrAfterTheYear } from '../checking/vocabulary/in-the-year.ts';

/** Every child in need plan needs a start, no later than the reference date. */
export const rule4010 = cinRule({
  code: '4010',
  severity: 'error',
  from: '2022-23',
  over: 'cinPlan',
  reads: ['CINPlanDates.CINPlanStartDate'],
  wrong: 'The child in need plan has no start, or starts after the reference date.',
  todo: 'Enter the day from the record; what began after the reference date belongs in the next return.',
  check({ startedOn }, found, { census }) {
    if (isMissingOrAfterTheYear(startedOn, census)) found(startedOn);
  },
  examples: () => [
    passes('it is the reference date', on('2026-03-31')),
    fails('it is the day after', 'CINPlanStartDate', on('2026-04-01')),
    passes('it may lie years before', on('2015-05-01')),
    fails('there is none', 'CINPlanStartDate', on('')),
    undecided('it is no date', 'CINPlanStartDate', on('1 May')),
  ],
});

function on(startedOn: string) {
  return withCinPlans({ startedOn });
}
