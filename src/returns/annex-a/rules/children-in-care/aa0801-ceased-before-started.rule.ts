import { isBefore } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** A child ceases to be looked after on or after the day on which they start to be. */
export const aa0801CeasedBeforeStarted = listRule({
  code: 'AA0801',
  severity: 'error',
  from: '2022-23',
  over: 'childrenInCare',
  reads: ['childrenInCare.startedOn', 'childrenInCare.ceasedOn'],
  wrong: 'The child ceased to be looked after before the day on which they started to be.',
  todo: 'Correct one of the two dates.',
  check({ ceasedOn, startedOn }, found) {
    if (isBefore(ceasedOn, startedOn)) found(ceasedOn, startedOn);
  },
  examples: () => [
    passes('both are on one day', { childrenInCare: [{ startedOn: '2025-05-02', ceasedOn: '2025-05-02' }] }),
    passes('the later is not there', { childrenInCare: [{ startedOn: '2025-05-02' }] }),
    fails('it is the day before', 'childrenInCare.ceasedOn', {
      childrenInCare: [{ startedOn: '2025-05-02', ceasedOn: '2025-05-01' }],
    }),
    undecided('the earlier cannot be read', 'childrenInCare.startedOn', {
      childrenInCare: [{ startedOn: 'May', ceasedOn: '2025-05-01' }],
    }),
  ],
});
