import { isBefore } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** The most recent placement began while the child was looked after. */
export const aa0807PlacedAfterCeasing = listRule({
  code: 'AA0807',
  severity: 'error',
  from: '2022-23',
  over: 'childrenInCare',
  reads: ['childrenInCare.placedOn', 'childrenInCare.ceasedOn'],
  wrong: 'The most recent placement started after the child ceased to be looked after.',
  todo: 'Correct one of the two dates.',
  check({ ceasedOn, placedOn }, found) {
    if (isBefore(ceasedOn, placedOn)) found(ceasedOn, placedOn);
  },
  examples: () => [
    passes('both are on one day', { childrenInCare: [{ placedOn: '2025-05-02', ceasedOn: '2025-05-02' }] }),
    passes('the later is not there', { childrenInCare: [{ placedOn: '2025-05-02' }] }),
    fails('it is the day before', 'childrenInCare.ceasedOn', {
      childrenInCare: [{ placedOn: '2025-05-02', ceasedOn: '2025-05-01' }],
    }),
    undecided('the earlier cannot be read', 'childrenInCare.placedOn', {
      childrenInCare: [{ placedOn: 'May', ceasedOn: '2025-05-01' }],
    }),
  ],
});
