import { isBefore } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** Adopters are matched with a child after they are approved. */
export const aa1106AdoptersMatchedBeforeApproved = listRule({
  code: 'AA1106',
  severity: 'error',
  from: '2022-23',
  over: 'adopters',
  reads: ['adopters.approvedOn', 'adopters.matchedOn'],
  wrong: 'The adopter was matched with a child before being approved.',
  todo: 'Correct one of the two dates.',
  check({ approvedOn, matchedOn }, found) {
    if (isBefore(matchedOn, approvedOn)) found(matchedOn, approvedOn);
  },
  examples: () => [
    passes('both are on one day', { adopters: [{ approvedOn: '2025-05-02', matchedOn: '2025-05-02' }] }),
    passes('the later is not there', { adopters: [{ approvedOn: '2025-05-02' }] }),
    fails('it is the day before', 'adopters.matchedOn', {
      adopters: [{ approvedOn: '2025-05-02', matchedOn: '2025-05-01' }],
    }),
    undecided('the earlier cannot be read', 'adopters.approvedOn', {
      adopters: [{ approvedOn: 'May', matchedOn: '2025-05-01' }],
    }),
  ],
});
