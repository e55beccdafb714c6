import { isBefore } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** The most recent placement begins with the care or later. */
export const aa0803PlacedBeforeCare = listRule({
  code: 'AA0803',
  severity: 'error',
  from: '2022-23',
  over: 'childrenInCare',
  reads: ['childrenInCare.startedOn', 'childrenInCare.placedOn'],
  wrong: 'The most recent placement started before the child was looked after.',
  todo: 'Correct one of the two dates.',
  check({ placedOn, startedOn }, found) {
    if (isBefore(placedOn, startedOn)) found(placedOn, startedOn);
  },
  examples: () => [
    passes('both are on one day', { childrenInCare: [{ startedOn: '2025-05-02', placedOn: '2025-05-02' }] }),
    passes('the later is not there', { childrenInCare: [{ startedOn: '2025-05-02' }] }),
    fails('it is the day before', 'childrenInCare.placedOn', {
      childrenInCare: [{ startedOn: '2025-05-02', placedOn: '2025-05-01' }],
    }),
    undecided('the earlier cannot be read', 'childrenInCare.startedOn', {
      childrenInCare: [{ startedOn: 'May', placedOn: '2025-05-01' }],
    }),
  ],
});
