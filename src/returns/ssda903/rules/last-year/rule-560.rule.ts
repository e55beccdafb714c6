import { readableRowsFirst } from '../../../engine/given.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { stands } from '../../checking/vocabulary/decisions-to-place.ts';
import { isSameDayAsAny } from '../../checking/vocabulary/same-day-as-any.ts';

const STOOD = { placedForAdoption: { decidedOn: '2024-05-01' } };

/** A decision to place for adoption that stood in last year’s return is in this year’s with the same day, whether or not it has ended since. */
export const rule560 = ssda903Rule({
  code: '560',
  severity: 'error',
  from: '2022-23',
  over: 'child',
  needs: ['last-year'],
  reads: [
    'PlacedAdoption.DATE_PLACED',
    'PlacedAdoption last year.DATE_PLACED',
    'PlacedAdoption last year.DATE_PLACED_CEASED',
    'PlacedAdoption last year.REASON_PLACED_CEASED',
  ],
  wrong: 'The decision to place for adoption that stood last year is not in this year’s return with the same day.',
  todo: 'Enter the day that was returned last year; when the decision has ended, enter its end too.',
  check(child, found) {
    const now = child.placedForAdoption.map(({ decidedOn }) => decidedOn);
    const lastYears = readableRowsFirst(child.lastYear?.placedForAdoption ?? [], ({ decidedOn }) => [decidedOn]);
    for (const before of lastYears)
      if (!before.decidedOn.isBlank && stands(before) && !isSameDayAsAny(before.decidedOn, now))
        found(now[0] ?? child.id, before.decidedOn);
  },
  examples: () => [
    passes('it is the same', { placedForAdoption: { decidedOn: '2024-05-01' }, lastYear: STOOD }),
    passes('it is one of two', {
      placedForAdoption: [{ decidedOn: '2025-05-01' }, { decidedOn: '2024-05-01', ceasedOn: '2025-04-10' }],
      lastYear: STOOD,
    }),
    fails('it is a day later', 'DATE_PLACED', { placedForAdoption: { decidedOn: '2024-05-02' }, lastYear: STOOD }),
    fails('it has no day', 'DATE_PLACED', { placedForAdoption: {}, lastYear: STOOD }),
    fails('it is not there', 'CHILD', { lastYear: STOOD }),
    passes('it had ended', {
      lastYear: { placedForAdoption: { decidedOn: '2024-05-01', ceasedOn: '2024-06-01', reasonCeased: 'RD1' } },
    }),
    passes('the child is not in last year’s return', { placedForAdoption: { decidedOn: '2024-05-01' } }),
    passes('last year’s had no day', { lastYear: { placedForAdoption: {} } }),
    undecided('this year’s cannot be read', 'DATE_PLACED', {
      placedForAdoption: { decidedOn: 'May' },
      lastYear: STOOD,
    }),
    undecided('last year’s cannot be read', 'DATE_PLACED', {
      placedForAdoption: { decidedOn: '2024-05-01' },
      lastYear: { placedForAdoption: { decidedOn: 'May' } },
    }),
    {
      ...fails('one that cannot be read hides no other', 'DATE_PLACED', {
        placedForAdoption: { decidedOn: '2024-05-02' },
        lastYear: { placedForAdoption: [{ decidedOn: 'May' }, { decidedOn: '2024-05-01' }] },
      }),
      undecided: ['DATE_PLACED'],
    },
  ],
});
