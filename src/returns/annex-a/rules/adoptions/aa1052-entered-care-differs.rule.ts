import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { tellOtherDay } from '../../checking/vocabulary/other-day.ts';

/** The day a child entered care is the same on lists 8 and 10. */
export const aa1052EnteredCareDiffers = listRule({
  code: 'AA1052',
  severity: 'error',
  from: '2022-23',
  over: 'adoptions',
  reads: ['adoptions.enteredCareOn', 'childrenInCare.startedOn'],
  wrong: 'The day the child entered care is not the day that list 8 says.',
  todo: 'Find which is right, and correct the other.',
  check(row, found, { child }) {
    const starts = child.lists.childrenInCare.map(({ startedOn }) => startedOn);
    tellOtherDay(row.enteredCareOn, starts, found);
  },
  examples: () => [
    passes('it is the same day, however it is written', {
      adoptions: [{ enteredCareOn: '2024-05-01' }],
      childrenInCare: [{ startedOn: '01/05/2024' }],
    }),
    passes('it is that of another period', {
      adoptions: [{ enteredCareOn: '2024-05-01' }],
      childrenInCare: [{ startedOn: '2025-05-01' }, { startedOn: '2024-05-01' }],
    }),
    fails('it is the day after', 'adoptions.enteredCareOn', {
      adoptions: [{ enteredCareOn: '2024-05-02' }],
      childrenInCare: [{ startedOn: '2024-05-01' }],
    }),
    undecided('one cannot be read', 'childrenInCare.startedOn', {
      adoptions: [{ enteredCareOn: '2024-05-01' }],
      childrenInCare: [{ startedOn: '?' }],
    }),
  ],
});
