import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { tellOtherDay } from '../../checking/vocabulary/other-day.ts';

/** A child and the family are matched on one day, on lists 10 and 11. */
export const aa1059MatchedOnAnotherDay = listRule({
  code: 'AA1059',
  severity: 'query',
  from: '2022-23',
  over: 'adoptions',
  reads: ['adoptions.family', 'adoptions.matchedOn', 'adopters.family', 'adopters.matchedOn'],
  wrong: 'The child was matched on another day than list 11 says of the family.',
  todo: 'Find which is right, and correct the other.',
  check(row, found, { families }) {
    const days = families.adoptersOf(row.family).map(({ matchedOn }) => matchedOn);
    tellOtherDay(row.matchedOn, days, found);
  },
  examples: () => [
    passes('it is the same day', {
      adoptions: [{ family: 'F1', matchedOn: '2025-05-01' }],
      adopters: [{ family: 'F1', matchedOn: '01/05/2025' }],
    }),
    passes('the other is not there', {
      adoptions: [{ family: 'F1', matchedOn: '2025-05-01' }],
      adopters: [{ family: 'F1' }],
    }),
    passes('the family is another', {
      adoptions: [{ family: 'F1', matchedOn: '2025-05-01' }],
      adopters: [{ family: 'F2', matchedOn: '2025-06-01' }],
    }),
    fails('it is another day', 'adoptions.matchedOn', {
      adoptions: [{ family: 'F1', matchedOn: '2025-05-01' }],
      adopters: [{ family: 'F1', matchedOn: '2025-05-02' }],
    }),
    undecided('one cannot be read', 'adopters.matchedOn', {
      adoptions: [{ family: 'F1', matchedOn: '2025-05-01' }],
      adopters: [{ family: 'F1', matchedOn: '?' }],
    }),
  ],
});
