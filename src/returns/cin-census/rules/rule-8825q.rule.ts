import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, undecided, withEpisode, withEpisodes } from '../checking/rule-example.ts';
import { isClosedAfterAssessment } from '../checking/vocabulary/open-and-closed.ts';

/** An episode closed after assessment (RC8, RC9) should contain an assessment. */
export const rule8825Q = cinRule({
  code: '8825Q',
  severity: 'query',
  from: '2022-23',
  over: 'episode',
  reads: ['CINdetails.ReasonForClosure', 'Assessments'],
  wrong: 'The episode is said to have closed after assessment, and holds none.',
  todo: 'Add the assessment, or give the reason the episode really closed for.',
  check(episode, found) {
    if (episode.assessments.length === 0 && isClosedAfterAssessment(episode)) found(episode.reasonForClosure);
  },
  examples: () => [
    passes('it holds one', withEpisode({ reasonForClosure: 'RC8', assessments: [{}] })),
    fails('it holds none', 'ReasonForClosure', withEpisode({ reasonForClosure: 'RC8' })),
    fails('nor does one closed to early help', 'ReasonForClosure', withEpisode({ reasonForClosure: 'RC9' })),
    passes('it closed for another reason', withEpisode({ reasonForClosure: 'RC7' })),
    passes('it has not closed', withEpisode({})),
    fails(
      'the assessment is in another episode',
      'ReasonForClosure',
      withEpisodes({ assessments: [{}] }, { reasonForClosure: 'RC8' }),
    ),
    undecided('the reason is no code', 'ReasonForClosure', withEpisode({ reasonForClosure: 'RC0' })),
  ],
});
