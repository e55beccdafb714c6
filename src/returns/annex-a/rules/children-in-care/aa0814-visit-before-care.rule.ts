import { isBefore } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** A visit to a child in care is made after care starts. */
export const aa0814VisitBeforeCare = listRule({
  code: 'AA0814',
  severity: 'query',
  from: '2022-23',
  over: 'childrenInCare',
  reads: ['childrenInCare.startedOn', 'childrenInCare.lastVisitOn'],
  wrong: 'The last social work visit is before the child was looked after.',
  todo: 'Correct the date, or leave it empty until the first visit.',
  check({ lastVisitOn, startedOn }, found) {
    if (isBefore(lastVisitOn, startedOn)) found(lastVisitOn, startedOn);
  },
  examples: () => [
    passes('both are on one day', { childrenInCare: [{ startedOn: '2025-05-02', lastVisitOn: '2025-05-02' }] }),
    passes('the later is not there', { childrenInCare: [{ startedOn: '2025-05-02' }] }),
    fails('it is the day before', 'childrenInCare.lastVisitOn', {
      childrenInCare: [{ startedOn: '2025-05-02', lastVisitOn: '2025-05-01' }],
    }),
    undecided('the earlier cannot be read', 'childrenInCare.startedOn', {
      childrenInCare: [{ startedOn: 'May', lastVisitOn: '2025-05-01' }],
    }),
  ],
});
