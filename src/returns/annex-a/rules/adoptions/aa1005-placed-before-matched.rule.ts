import { isBefore } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** A child is placed with adopters after being matched with them. */
export const aa1005PlacedBeforeMatched = listRule({
  code: 'AA1005',
  severity: 'error',
  from: '2022-23',
  over: 'adoptions',
  reads: ['adoptions.matchedOn', 'adoptions.placedOn'],
  wrong: 'The child was placed for adoption before being matched.',
  todo: 'Correct one of the two dates.',
  check({ matchedOn, placedOn }, found) {
    if (isBefore(placedOn, matchedOn)) found(placedOn, matchedOn);
  },
  examples: () => [
    passes('both are on one day', { adoptions: [{ matchedOn: '2025-05-02', placedOn: '2025-05-02' }] }),
    passes('the later is not there', { adoptions: [{ matchedOn: '2025-05-02' }] }),
    fails('it is the day before', 'adoptions.placedOn', {
      adoptions: [{ matchedOn: '2025-05-02', placedOn: '2025-05-01' }],
    }),
    undecided('the earlier cannot be read', 'adoptions.matchedOn', {
      adoptions: [{ matchedOn: 'May', placedOn: '2025-05-01' }],
    }),
  ],
});
