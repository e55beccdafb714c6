import { fails, passes } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** Whether an interview was accepted stands beside whether it was offered. */
export const aa0811OfferedWithoutAnswer = listRule({
  code: 'AA0811',
  severity: 'query',
  from: '2022-23',
  over: 'childrenInCare',
  reads: ['childrenInCare.interviewOffered', 'childrenInCare.interviewAccepted'],
  wrong: 'It is said whether a return interview was offered, and not whether it was accepted.',
  todo: 'Record whether the child accepted it; No when none was offered.',
  check({ interviewAccepted, interviewOffered }, found) {
    if (!interviewOffered.isBlank && interviewAccepted.isBlank) found(interviewAccepted, interviewOffered);
  },
  examples: () => [
    passes('both are there', { childrenInCare: [{ interviewOffered: 'Yes', interviewAccepted: 'No' }] }),
    passes('neither is there', { childrenInCare: [{}] }),
    fails('the first stands alone', 'childrenInCare.interviewAccepted', {
      childrenInCare: [{ interviewOffered: 'Yes' }],
    }),
    fails('what stands there need not be readable', 'childrenInCare.interviewAccepted', {
      childrenInCare: [{ interviewOffered: '?' }],
    }),
  ],
});
