import { isAfter } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** A child is last seen on the case while it is open. */
export const aa0607SeenAfterClosure = listRule({
  code: 'AA0607',
  severity: 'query',
  from: '2022-23',
  over: 'childrenInNeed',
  reads: ['childrenInNeed.lastSeenOn', 'childrenInNeed.closedOn'],
  wrong: 'The child was last seen after the case was closed.',
  todo: 'Correct one of the two dates, or look whether the case was opened again.',
  check({ closedOn, lastSeenOn }, found) {
    if (isAfter(lastSeenOn, closedOn)) found(lastSeenOn, closedOn);
  },
  examples: () => [
    passes('they were seen on the last day', {
      childrenInNeed: [{ lastSeenOn: '2025-05-01', closedOn: '2025-05-01' }],
    }),
    passes('the case is open', { childrenInNeed: [{ lastSeenOn: '2025-05-01' }] }),
    fails('they were seen the day after', 'childrenInNeed.lastSeenOn', {
      childrenInNeed: [{ lastSeenOn: '2025-05-02', closedOn: '2025-05-01' }],
    }),
    undecided('when it closed cannot be read', 'childrenInNeed.closedOn', {
      childrenInNeed: [{ lastSeenOn: '2025-05-02', closedOn: '?' }],
    }),
  ],
});
