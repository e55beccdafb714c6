import { isBefore } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** The current legal status began while the child was looked after. */
export const aa0808LegalStatusAfterCeasing = listRule({
  code: 'AA0808',
  severity: 'error',
  from: '2022-23',
  over: 'childrenInCare',
  reads: ['childrenInCare.legalStatusOn', 'childrenInCare.ceasedOn'],
  wrong: 'The current legal status started after the child ceased to be looked after.',
  todo: 'Correct one of the two dates.',
  check({ ceasedOn, legalStatusOn }, found) {
    if (isBefore(ceasedOn, legalStatusOn)) found(ceasedOn, legalStatusOn);
  },
  examples: () => [
    passes('both are on one day', { childrenInCare: [{ legalStatusOn: '2025-05-02', ceasedOn: '2025-05-02' }] }),
    passes('the later is not there', { childrenInCare: [{ legalStatusOn: '2025-05-02' }] }),
    fails('it is the day before', 'childrenInCare.ceasedOn', {
      childrenInCare: [{ legalStatusOn: '2025-05-02', ceasedOn: '2025-05-01' }],
    }),
    undecided('the earlier cannot be read', 'childrenInCare.legalStatusOn', {
      childrenInCare: [{ legalStatusOn: 'May', ceasedOn: '2025-05-01' }],
    }),
  ],
});
