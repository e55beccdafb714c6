import { isBefore } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** A decision for adoption is reversed after it was made. */
export const aa1007DecidedAgainstBeforeFor = listRule({
  code: 'AA1007',
  severity: 'error',
  from: '2022-23',
  over: 'adoptions',
  reads: ['adoptions.decidedOn', 'adoptions.decidedAgainstOn'],
  wrong: 'The decision against adoption is before the decision for it.',
  todo: 'Correct one of the two dates.',
  check({ decidedAgainstOn, decidedOn }, found) {
    if (isBefore(decidedAgainstOn, decidedOn)) found(decidedAgainstOn, decidedOn);
  },
  examples: () => [
    passes('both are on one day', { adoptions: [{ decidedOn: '2025-05-02', decidedAgainstOn: '2025-05-02' }] }),
    passes('the later is not there', { adoptions: [{ decidedOn: '2025-05-02' }] }),
    fails('it is the day before', 'adoptions.decidedAgainstOn', {
      adoptions: [{ decidedOn: '2025-05-02', decidedAgainstOn: '2025-05-01' }],
    }),
    undecided('the earlier cannot be read', 'adoptions.decidedOn', {
      adoptions: [{ decidedOn: 'May', decidedAgainstOn: '2025-05-01' }],
    }),
  ],
});
