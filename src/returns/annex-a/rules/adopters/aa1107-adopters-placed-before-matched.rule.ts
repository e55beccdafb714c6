import { isBefore } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** A child is placed with adopters after being matched with them. */
export const aa1107AdoptersPlacedBeforeMatched = listRule({
  code: 'AA1107',
  severity: 'error',
  from: '2022-23',
  over: 'adopters',
  reads: ['adopters.matchedOn', 'adopters.placedOn'],
  wrong: 'A child was placed with the adopter before being matched.',
  todo: 'Correct one of the two dates.',
  check({ matchedOn, placedOn }, found) {
    if (isBefore(placedOn, matchedOn)) found(placedOn, matchedOn);
  },
  examples: () => [
    passes('both are on one day', { adopters: [{ matchedOn: '2025-05-02', placedOn: '2025-05-02' }] }),
    passes('the later is not there', { adopters: [{ matchedOn: '2025-05-02' }] }),
    fails('it is the day before', 'adopters.placedOn', {
      adopters: [{ matchedOn: '2025-05-02', placedOn: '2025-05-01' }],
    }),
    undecided('the earlier cannot be read', 'adopters.matchedOn', {
      adopters: [{ matchedOn: 'May', placedOn: '2025-05-01' }],
    }),
  ],
});
