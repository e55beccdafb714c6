import { isBefore, isSameDay } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { decisionsEndedLastYear } from '../../checking/vocabulary/decisions-to-place.ts';

/** A decision to place for adoption is later than every one that ended in last year’s return. */
export const rule584 = ssda903Rule({
  code: '584',
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
  wrong: 'The decision to place for adoption is no later than one that ended in last year’s return.',
  todo: 'Enter the day of the new decision; one that has ended is not returned again.',
  check({ decidedOn }, found, { child }) {
    if (decidedOn.isBlank) return;
    const days = decisionsEndedLastYear(child).map((before) => before.decidedOn);
    const late = days.find((day) => isBefore(decidedOn, day) || isSameDay(decidedOn, day));
    if (late !== undefined) found(decidedOn, late);
  },
  examples: () => [
    passes('it is the day after', renewed('2024-05-02')),
    fails('it is that day', 'DATE_PLACED', renewed('2024-05-01')),
    fails('it is the day before', 'DATE_PLACED', renewed('2024-04-30')),
    passes('it has no day', renewed('')),
    passes('last year’s stood', {
      placedForAdoption: { decidedOn: '2024-04-30' },
      lastYear: { placedForAdoption: { decidedOn: '2024-05-01' } },
    }),
    passes('the child is not in last year’s return', { placedForAdoption: { decidedOn: '2024-04-30' } }),
    undecided('it cannot be read', 'DATE_PLACED', renewed('May')),
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

function renewed(decidedOn: string) {
  const ended = { decidedOn: '2024-05-01', ceasedOn: '2024-06-01', reasonCeased: 'RD3' };
  return { placedForAdoption: { decidedOn }, lastYear: { placedForAdoption: ended } };
}
