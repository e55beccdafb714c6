import { fails, passes } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** An authorised assessment has decided whether the child needs support. */
export const aa0402AuthorisedWithoutResult = listRule({
  code: 'AA0402',
  severity: 'error',
  from: '2022-23',
  over: 'assessments',
  reads: ['assessments.authorisedOn', 'assessments.needsSupport'],
  wrong: 'The assessment is authorised, and does not say whether the child needs support.',
  todo: 'Record what the assessment found.',
  check({ authorisedOn, needsSupport }, found) {
    if (!authorisedOn.isBlank && needsSupport.isBlank) found(needsSupport, authorisedOn);
  },
  examples: () => [
    passes('both are there', { assessments: [{ authorisedOn: '2025-05-01', needsSupport: 'Yes' }] }),
    passes('neither is there', { assessments: [{}] }),
    fails('the first stands alone', 'assessments.needsSupport', { assessments: [{ authorisedOn: '2025-05-01' }] }),
    fails('what stands there need not be readable', 'assessments.needsSupport', {
      assessments: [{ authorisedOn: '?' }],
    }),
  ],
});
