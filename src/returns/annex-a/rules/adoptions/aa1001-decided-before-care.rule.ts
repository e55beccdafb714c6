import { isBefore } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** The decision for adoption comes after the child entered care. */
export const aa1001DecidedBeforeCare = listRule({
  code: 'AA1001',
  severity: 'error',
  from: '2022-23',
  over: 'adoptions',
  reads: ['adoptions.enteredCareOn', 'adoptions.decidedOn'],
  wrong: 'The decision for adoption is before the child entered care.',
  todo: 'Correct one of the two dates.',
  check({ decidedOn, enteredCareOn }, found) {
    if (isBefore(decidedOn, enteredCareOn)) found(decidedOn, enteredCareOn);
  },
  examples: () => [
    passes('both are on one day', { adoptions: [{ enteredCareOn: '2025-05-02', decidedOn: '2025-05-02' }] }),
    passes('the later is not there', { adoptions: [{ enteredCareOn: '2025-05-02' }] }),
    fails('it is the day before', 'adoptions.decidedOn', {
      adoptions: [{ enteredCareOn: '2025-05-02', decidedOn: '2025-05-01' }],
    }),
    undecided('the earlier cannot be read', 'adoptions.enteredCareOn', {
      adoptions: [{ enteredCareOn: 'May', decidedOn: '2025-05-01' }],
    }),
  ],
});
