import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { decisionDays } from '../../checking/vocabulary/decisions-to-place.ts';
import { isBeforeTheYear } from '../../checking/vocabulary/in-the-year.ts';
import { isSameDayAsAny } from '../../checking/vocabulary/same-day-as-any.ts';

/** A decision to place for adoption that was made before the year stands in last year’s return of the child. */
export const rule559 = ssda903Rule({
  code: '559',
  severity: 'error',
  from: '2022-23',
  over: 'placedForAdoption',
  needs: ['last-year'],
  reads: ['PlacedAdoption.DATE_PLACED', 'PlacedAdoption last year.DATE_PLACED'],
  wrong: 'The decision to place for adoption was made before this year, but is not in last year’s return.',
  todo: 'Correct the day of the decision, or have last year’s return amended.',
  check({ decidedOn }, found, { child: { lastYear }, year }) {
    if (!isBeforeTheYear(decidedOn, year)) return;
    const days = lastYear === undefined ? [] : decisionDays(lastYear);
    if (!isSameDayAsAny(decidedOn, days)) found(decidedOn, ...days);
  },
  examples: () => [
    passes('it is', decided('2025-03-31', '2025-03-31')),
    passes('it is one of two', decided('2025-03-31', '2024-05-01', '2025-03-31')),
    fails('it is not', 'DATE_PLACED', decided('2025-03-31', '')),
    fails('another day is', 'DATE_PLACED', decided('2025-03-31', '2025-03-30')),
    fails('the child is not in last year’s return', 'DATE_PLACED', { placedForAdoption: { decidedOn: '2025-03-31' } }),
    passes('it was made on 1 April', decided('2025-04-01', '')),
    passes('it has no day', decided('', '')),
    undecided('last year’s cannot be read', 'DATE_PLACED', decided('2025-03-31', 'March')),
    undecided('this year’s cannot be read', 'DATE_PLACED', decided('March', '2025-03-31')),
  ],
});

function decided(decidedOn: string, ...before: readonly string[]) {
  return {
    placedForAdoption: { decidedOn },
    lastYear: { placedForAdoption: before.map((day) => ({ decidedOn: day })) },
  };
}
