import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { isWritten } from '../../checking/vocabulary/is-written.ts';

/** Only an interview that was offered can be accepted. */
export const aa0810InterviewAcceptedNotOffered = listRule({
  code: 'AA0810',
  severity: 'error',
  from: '2022-23',
  over: 'childrenInCare',
  reads: ['childrenInCare.interviewOffered', 'childrenInCare.interviewAccepted'],
  wrong: 'A return interview was accepted, and none was offered.',
  todo: 'Correct one of the two answers.',
  check({ interviewAccepted, interviewOffered }, found) {
    if (isWritten(interviewAccepted, 'yes') && !isWritten(interviewOffered, 'yes'))
      found(interviewOffered, interviewAccepted);
  },
  examples: () => [
    passes('it was offered', { childrenInCare: [{ interviewOffered: 'Yes', interviewAccepted: 'Yes' }] }),
    passes('it was refused', { childrenInCare: [{ interviewOffered: 'Yes', interviewAccepted: 'No' }] }),
    fails('none was offered', 'childrenInCare.interviewOffered', {
      childrenInCare: [{ interviewOffered: 'No', interviewAccepted: 'Yes' }],
    }),
    undecided('one answer cannot be read', 'childrenInCare.interviewOffered', {
      childrenInCare: [{ interviewOffered: '?', interviewAccepted: 'Yes' }],
    }),
  ],
});
