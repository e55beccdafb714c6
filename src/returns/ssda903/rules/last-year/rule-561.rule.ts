import { isSameDay } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { decisionsEndedLastYear } from '../../checking/vocabulary/decisions-to-place.ts';

/** A decision to place for adoption that ended in last year’s return is not in this year’s again. */
export const rule561 = ssda903Rule({
  code: '561',
  severity: 'error',
  from: '2022-23',
  over: 'placedForAdoption',
  needs: ['last-year'],
  reads: [
    'PlacedAdoption.DATE_PLACED',
    'PlacedAdoption last year.DATE_PLACED',
    'PlacedAdoption last year.DATE_PLACED_CEASED',
    'PlacedAdoption last year.REASON_PLACED_CEASED',
  ],
  wrong: 'This decision to place for adoption ended in last year’s return, but is in this year’s again.',
  todo: 'Take the decision out, or enter the day of the new one.',
  check({ decidedOn }, found, { child }) {
    if (decidedOn.isBlank) return;
    const same = decisionsEndedLastYear(child).find((before) => isSameDay(decidedOn, before.decidedOn));
    if (same !== undefined) found(decidedOn, same.ceasedOn, same.reasonCeased);
  },
  examples: () => [
    passes('it stood last year', again('2024-05-01', {})),
    fails('it had ended', 'DATE_PLACED', again('2024-05-01', { ceasedOn: '2025-01-10', reasonCeased: 'RD1' })),
    fails('it had a reason for its end', 'DATE_PLACED', again('2024-05-01', { reasonCeased: 'RD1' })),
    passes('this one is of another day', again('2025-05-01', { ceasedOn: '2025-01-10' })),
    passes('it has no day', again('', { ceasedOn: '2025-01-10' })),
    passes('the child is not in last year’s return', { placedForAdoption: { decidedOn: '2024-05-01' } }),
    undecided('it cannot be read', 'DATE_PLACED', again('May', { ceasedOn: '2025-01-10' })),
    fails('one that cannot be read hides no other', 'DATE_PLACED', {
      placedForAdoption: { decidedOn: '2024-05-01' },
      lastYear: {
        placedForAdoption: [
          { decidedOn: 'May', reasonCeased: 'RD1' },
          { decidedOn: '2024-05-01', reasonCeased: 'RD1' },
        ],
      },
    }),
    passes('without a decision last year’s is not asked for', {
      placedForAdoption: {},
      lastYear: { placedForAdoption: { decidedOn: 'May', reasonCeased: 'RD1' } },
    }),
  ],
});

function again(decidedOn: string, end: { ceasedOn?: string; reasonCeased?: string }) {
  return { placedForAdoption: { decidedOn }, lastYear: { placedForAdoption: { decidedOn: '2024-05-01', ...end } } };
}
