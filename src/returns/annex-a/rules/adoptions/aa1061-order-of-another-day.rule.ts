import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { tellOtherDay } from '../../checking/vocabulary/other-day.ts';

/** An adoption order is of one day, on lists 10 and 11. */
export const aa1061OrderOfAnotherDay = listRule({
  code: 'AA1061',
  severity: 'query',
  from: '2022-23',
  over: 'adoptions',
  reads: ['adoptions.family', 'adoptions.adoptedOn', 'adopters.family', 'adopters.adoptedOn'],
  wrong: 'The adoption order is of another day than list 11 says of the family.',
  todo: 'Find which is right, and correct the other.',
  check(row, found, { families }) {
    const days = families.adoptersOf(row.family).map(({ adoptedOn }) => adoptedOn);
    tellOtherDay(row.adoptedOn, days, found);
  },
  examples: () => [
    passes('it is the same day', {
      adoptions: [{ family: 'F1', adoptedOn: '2025-05-01' }],
      adopters: [{ family: 'F1', adoptedOn: '01/05/2025' }],
    }),
    passes('the other is not there', {
      adoptions: [{ family: 'F1', adoptedOn: '2025-05-01' }],
      adopters: [{ family: 'F1' }],
    }),
    passes('the family is another', {
      adoptions: [{ family: 'F1', adoptedOn: '2025-05-01' }],
      adopters: [{ family: 'F2', adoptedOn: '2025-06-01' }],
    }),
    fails('it is another day', 'adoptions.adoptedOn', {
      adoptions: [{ family: 'F1', adoptedOn: '2025-05-01' }],
      adopters: [{ family: 'F1', adoptedOn: '2025-05-02' }],
    }),
    undecided('one cannot be read', 'adopters.adoptedOn', {
      adoptions: [{ family: 'F1', adoptedOn: '2025-05-01' }],
      adopters: [{ family: 'F1', adoptedOn: '?' }],
    }),
  ],
});
