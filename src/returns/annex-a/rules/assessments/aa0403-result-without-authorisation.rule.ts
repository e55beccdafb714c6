import { fails, passes } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** What an assessment finds stands when a manager has authorised it. */
export const aa0403ResultWithoutAuthorisation = listRule({
  code: 'AA0403',
  severity: 'query',
  from: '2022-23',
  over: 'assessments',
  reads: ['assessments.authorisedOn', 'assessments.needsSupport'],
  wrong: 'The assessment says what it found, and is not authorised.',
  todo: 'Add the date of authorisation, or take the result out until there is one.',
  check({ authorisedOn, needsSupport }, found) {
    if (authorisedOn.isBlank && !needsSupport.isBlank) found(authorisedOn, needsSupport);
  },
  examples: () => [
    passes('it is authorised', { assessments: [{ authorisedOn: '2025-05-01', needsSupport: 'Yes' }] }),
    passes('it is open', { assessments: [{}] }),
    fails('it is not authorised', 'assessments.authorisedOn', { assessments: [{ needsSupport: 'No' }] }),
  ],
});
