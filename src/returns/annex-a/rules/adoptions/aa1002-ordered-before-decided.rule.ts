import { isBefore } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** A court makes a placement order after the authority decided for adoption. */
export const aa1002OrderedBeforeDecided = listRule({
  code: 'AA1002',
  severity: 'error',
  from: '2022-23',
  over: 'adoptions',
  reads: ['adoptions.decidedOn', 'adoptions.placementOrderOn'],
  wrong: 'The placement order is before the decision for adoption.',
  todo: 'Correct one of the two dates.',
  check({ decidedOn, placementOrderOn }, found) {
    if (isBefore(placementOrderOn, decidedOn)) found(placementOrderOn, decidedOn);
  },
  examples: () => [
    passes('both are on one day', { adoptions: [{ decidedOn: '2025-05-02', placementOrderOn: '2025-05-02' }] }),
    passes('the later is not there', { adoptions: [{ decidedOn: '2025-05-02' }] }),
    fails('it is the day before', 'adoptions.placementOrderOn', {
      adoptions: [{ decidedOn: '2025-05-02', placementOrderOn: '2025-05-01' }],
    }),
    undecided('the earlier cannot be read', 'adoptions.decidedOn', {
      adoptions: [{ decidedOn: 'May', placementOrderOn: '2025-05-01' }],
    }),
  ],
});
