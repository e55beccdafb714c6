import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { tellOtherDay } from '../../checking/vocabulary/other-day.ts';

/** A child is placed with the family on one day, on lists 10 and 11. */
export const aa1060PlacedOnAnotherDay = listRule({
  code: 'AA1060',
  severity: 'query',
  from: '2022-23',
  over: 'adoptions',
  reads: ['adoptions.family', 'adoptions.placedOn', 'adopters.family', 'adopters.placedOn'],
  wrong: 'The child was placed on another day than list 11 says of the family.',
  todo: 'Find which is right, and correct the other.',
  check(row, found, { families }) {
    const days = families.adoptersOf(row.family).map(({ placedOn }) => placedOn);
    tellOtherDay(row.placedOn, days, found);
  },
  examples: () => [
    passes('it is the same day', {
      adoptions: [{ family: 'F1', placedOn: '2025-05-01' }],
      adopters: [{ family: 'F1', placedOn: '01/05/2025' }],
    }),
    passes('the other is not there', {
      adoptions: [{ family: 'F1', placedOn: '2025-05-01' }],
      adopters: [{ family: 'F1' }],
    }),
    passes('the family is another', {
      adoptions: [{ family: 'F1', placedOn: '2025-05-01' }],
      adopters: [{ family: 'F2', placedOn: '2025-06-01' }],
    }),
    fails('it is another day', 'adoptions.placedOn', {
      adoptions: [{ family: 'F1', placedOn: '2025-05-01' }],
      adopters: [{ family: 'F1', placedOn: '2025-05-02' }],
    }),
    undecided('one cannot be read', 'adopters.placedOn', {
      adoptions: [{ family: 'F1', placedOn: '2025-05-01' }],
      adopters: [{ family: 'F1', placedOn: '?' }],
    }),
  ],
});
