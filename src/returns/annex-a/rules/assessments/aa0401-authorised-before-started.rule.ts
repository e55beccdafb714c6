import { isBefore } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** An assessment is authorised on or after the day it starts. */
export const aa0401AuthorisedBeforeStarted = listRule({
  code: 'AA0401',
  severity: 'error',
  from: '2022-23',
  over: 'assessments',
  reads: ['assessments.startedOn', 'assessments.authorisedOn'],
  wrong: 'The assessment is authorised before it starts.',
  todo: 'Correct one of the two dates.',
  check({ authorisedOn, startedOn }, found) {
    if (isBefore(authorisedOn, startedOn)) found(authorisedOn, startedOn);
  },
  examples: () => [
    passes('both are on one day', { assessments: [{ startedOn: '2025-05-02', authorisedOn: '2025-05-02' }] }),
    passes('the later is not there', { assessments: [{ startedOn: '2025-05-02' }] }),
    fails('it is the day before', 'assessments.authorisedOn', {
      assessments: [{ startedOn: '2025-05-02', authorisedOn: '2025-05-01' }],
    }),
    undecided('the earlier cannot be read', 'assessments.startedOn', {
      assessments: [{ startedOn: 'May', authorisedOn: '2025-05-01' }],
    }),
  ],
});
