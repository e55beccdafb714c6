import { isBefore } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** A child is matched after the decision for adoption. */
export const aa1004MatchedBeforeDecided = listRule({
  code: 'AA1004',
  severity: 'error',
  from: '2022-23',
  over: 'adoptions',
  reads: ['adoptions.decidedOn', 'adoptions.matchedOn'],
  wrong: 'The child was matched before the decision for adoption.',
  todo: 'Correct one of the two dates.',
  check({ decidedOn, matchedOn }, found) {
    if (isBefore(matchedOn, decidedOn)) found(matchedOn, decidedOn);
  },
  examples: () => [
    passes('both are on one day', { adoptions: [{ decidedOn: '2025-05-02', matchedOn: '2025-05-02' }] }),
    passes('the later is not there', { adoptions: [{ decidedOn: '2025-05-02' }] }),
    fails('it is the day before', 'adoptions.matchedOn', {
      adoptions: [{ decidedOn: '2025-05-02', matchedOn: '2025-05-01' }],
    }),
    undecided('the earlier cannot be read', 'adoptions.decidedOn', {
      adoptions: [{ decidedOn: 'May', matchedOn: '2025-05-01' }],
    }),
  ],
});
