import { isBefore } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** The legal status of a child in care begins with the care or later. */
export const aa0802LegalStatusBeforeCare = listRule({
  code: 'AA0802',
  severity: 'query',
  from: '2022-23',
  over: 'childrenInCare',
  reads: ['childrenInCare.startedOn', 'childrenInCare.legalStatusOn'],
  wrong: 'The current legal status started before the child was looked after.',
  todo: 'Correct one of the two dates.',
  check({ legalStatusOn, startedOn }, found) {
    if (isBefore(legalStatusOn, startedOn)) found(legalStatusOn, startedOn);
  },
  examples: () => [
    passes('both are on one day', { childrenInCare: [{ startedOn: '2025-05-02', legalStatusOn: '2025-05-02' }] }),
    passes('the later is not there', { childrenInCare: [{ startedOn: '2025-05-02' }] }),
    fails('it is the day before', 'childrenInCare.legalStatusOn', {
      childrenInCare: [{ startedOn: '2025-05-02', legalStatusOn: '2025-05-01' }],
    }),
    undecided('the earlier cannot be read', 'childrenInCare.startedOn', {
      childrenInCare: [{ startedOn: 'May', legalStatusOn: '2025-05-01' }],
    }),
  ],
});
