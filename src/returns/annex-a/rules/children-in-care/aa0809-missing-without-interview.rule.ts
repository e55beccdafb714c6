import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** After a missing episode it is said whether a return interview was offered. */
export const aa0809MissingWithoutInterview = listRule({
  code: 'AA0809',
  severity: 'error',
  from: '2022-23',
  over: 'childrenInCare',
  reads: ['childrenInCare.missingEpisodes', 'childrenInCare.interviewOffered'],
  wrong: 'The child was missing, and it is not said whether a return interview was offered.',
  todo: 'Record whether one was offered after the last episode.',
  check({ interviewOffered, missingEpisodes }, found) {
    if (interviewOffered.isBlank && (missingEpisodes.number ?? 0) > 0) found(interviewOffered, missingEpisodes);
  },
  examples: () => [
    passes('it is said', { childrenInCare: [{ missingEpisodes: '2', interviewOffered: 'No' }] }),
    passes('the child was never missing', { childrenInCare: [{ missingEpisodes: '0' }] }),
    fails('it is not said', 'childrenInCare.interviewOffered', { childrenInCare: [{ missingEpisodes: '1' }] }),
    undecided('the number of times cannot be read', 'childrenInCare.missingEpisodes', {
      childrenInCare: [{ missingEpisodes: 'often' }],
    }),
  ],
});
