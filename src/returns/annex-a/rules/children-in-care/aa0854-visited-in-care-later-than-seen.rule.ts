import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { tellSeenEarlier } from '../../checking/vocabulary/seen-earlier.ts';

/** A visit to a child in care is a day on which the child was seen, and list 6 knows of it. */
export const aa0854VisitedInCareLaterThanSeen = listRule({
  code: 'AA0854',
  severity: 'error',
  from: '2022-23',
  over: 'childrenInCare',
  reads: ['childrenInCare.lastVisitOn', 'childrenInNeed.lastSeenOn'],
  wrong: 'The last social work visit is after the day on which list 6 says the child was last seen.',
  todo: 'Correct the date on list 6: the child was seen later than it says.',
  check(row, found, { child }) {
    tellSeenEarlier(row.lastVisitOn, child, found);
  },
  examples: () => [
    passes('it is the same day', {
      childrenInCare: [{ lastVisitOn: '2025-05-01' }],
      childrenInNeed: [{ lastSeenOn: '2025-05-01' }],
    }),
    passes('the child was seen later still', {
      childrenInCare: [{ lastVisitOn: '2025-05-01' }],
      childrenInNeed: [{ lastSeenOn: '2025-06-01' }],
    }),
    fails('list 6 knows of an earlier one alone', 'childrenInNeed.lastSeenOn', {
      childrenInCare: [{ lastVisitOn: '2025-05-01' }],
      childrenInNeed: [{ lastSeenOn: '2025-04-30' }],
    }),
    undecided('when they were seen cannot be read', 'childrenInNeed.lastSeenOn', {
      childrenInCare: [{ lastVisitOn: '2025-05-01' }],
      childrenInNeed: [{ lastSeenOn: '?' }],
    }),
  ],
});
