import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { decisionDays } from '../../checking/vocabulary/decisions-to-place.ts';
import { isSameDayAsAny } from '../../checking/vocabulary/same-day-as-any.ts';

/** The decision for adoption (AD1) is one of those to place for adoption: where both are told they are of one day [K]. */
export const rule523 = ssda903Rule({
  code: '523',
  severity: 'error',
  from: '2022-23',
  over: 'adoptions',
  reads: ['PlacedAdoption.DATE_PLACED', 'AD1.DATE_INT'],
  wrong: 'The day on which adoption was decided is not that of the decision that the child should be placed for it.',
  todo: 'Correct the one that is wrong: it is one decision, told in two tables.',
  check({ decidedOn }, found, { child }) {
    if (decidedOn.isBlank) return;
    const days = decisionDays(child);
    if (days.length > 0 && !isSameDayAsAny(decidedOn, days)) found(decidedOn, ...days);
  },
  examples: () => [
    passes('they are of one day', decided('2025-05-01', '2025-05-01')),
    passes('they are written differently', decided('2025-05-01', '01/05/2025')),
    fails('the other is a day earlier', 'DATE_INT', decided('2025-05-01', '2025-04-30')),
    fails('the other is a day later', 'DATE_INT', decided('2025-05-01', '2025-05-02')),
    passes('the second of two is', decided('2025-05-01', '2024-05-01', '2025-05-01')),
    passes('one is, whatever cannot be read', decided('2025-05-01', 'May', '2025-05-01')),
    passes('there is no other', decided('2025-05-01')),
    passes('the other has no day', decided('2025-05-01', '')),
    passes('adoption has no day', decided('', '2025-05-01')),
    undecided('the other cannot be read', 'DATE_PLACED', decided('2025-05-01', 'May')),
  ],
});

function decided(decidedOn: string, ...days: readonly string[]) {
  return { adoptions: { decidedOn }, placedForAdoption: days.map((day) => ({ decidedOn: day })) };
}
