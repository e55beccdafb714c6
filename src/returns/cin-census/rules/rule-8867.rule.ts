import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, withAssessments, withEpisode } from '../checking/rule-example.ts';
import { isClosed } from '../checking/vocabulary/open-and-closed.ts';

/** Every assessment of a closed episode must be authorised. */
export const rule8867 = cinRule({
  code: '8867',
  severity: 'error',
  from: '2022-23',
  over: 'assessment',
  reads: ['CINdetails.CINclosureDate', 'Assessments.AssessmentAuthorisationDate'],
  wrong: 'The episode is closed, and the assessment is not authorised.',
  todo: 'Enter the day it was authorised, or open the episode again.',
  check({ authorisedOn }, found, { episode }) {
    if (isClosed(episode) && authorisedOn.isBlank) found(authorisedOn, episode.closedOn);
  },
  examples: () => [
    passes('it is authorised', withEpisode({ closedOn: '2025-06-01', assessments: [{ authorisedOn: '2025-05-01' }] })),
    fails('it is not', 'AssessmentAuthorisationDate', withEpisode({ closedOn: '2025-06-01', assessments: [{}] })),
    fails(
      'each of two is told',
      ['AssessmentAuthorisationDate', 'AssessmentAuthorisationDate'],
      withEpisode({ closedOn: '2025-06-01', assessments: [{}, {}] }),
    ),
    passes('the episode is open', withAssessments({})),
    fails(
      'a closure that cannot be read is one',
      'AssessmentAuthorisationDate',
      withEpisode({ closedOn: '1 June', assessments: [{}] }),
    ),
    passes(
      'a day that cannot be read is there',
      withEpisode({ closedOn: '2025-06-01', assessments: [{ authorisedOn: '1 May' }] }),
    ),
  ],
});
