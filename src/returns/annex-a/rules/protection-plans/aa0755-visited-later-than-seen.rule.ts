import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { tellSeenEarlier } from '../../checking/vocabulary/seen-earlier.ts';

/** A visit under the plan is a day on which the child was seen, and list 6 knows of it. */
export const aa0755VisitedLaterThanSeen = listRule({
  code: 'AA0755',
  severity: 'error',
  from: '2022-23',
  over: 'protectionPlans',
  reads: ['protectionPlans.lastVisitOn', 'childrenInNeed.lastSeenOn'],
  wrong: 'The last statutory visit is after the day on which list 6 says the child was last seen.',
  todo: 'Correct the date on list 6: the child was seen later than it says.',
  check(row, found, { child }) {
    tellSeenEarlier(row.lastVisitOn, child, found);
  },
  examples: () => [
    passes('it is the same day', {
      protectionPlans: [{ lastVisitOn: '2025-05-01' }],
      childrenInNeed: [{ lastSeenOn: '2025-05-01' }],
    }),
    passes('the child was seen later still', {
      protectionPlans: [{ lastVisitOn: '2025-05-01' }],
      childrenInNeed: [{ lastSeenOn: '2025-06-01' }],
    }),
    fails('list 6 knows of an earlier one alone', 'childrenInNeed.lastSeenOn', {
      protectionPlans: [{ lastVisitOn: '2025-05-01' }],
      childrenInNeed: [{ lastSeenOn: '2025-04-30' }],
    }),
    undecided('when they were seen cannot be read', 'childrenInNeed.lastSeenOn', {
      protectionPlans: [{ lastVisitOn: '2025-05-01' }],
      childrenInNeed: [{ lastSeenOn: '?' }],
    }),
  ],
});
