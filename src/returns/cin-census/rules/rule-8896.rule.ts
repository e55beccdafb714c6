import { findMoreThanOne } from '../../engine/more-than-one.ts';
import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, withAssessments, withEpisodes } from '../checking/rule-example.ts';

/** An episode may hold at most one assessment without authorisation. */
export const rule8896 = cinRule({
  code: '8896',
  severity: 'error',
  from: '2022-23',
  over: 'episode',
  reads: ['Assessments.AssessmentAuthorisationDate'],
  wrong: 'The episode has more than one assessment that is not yet authorised.',
  todo: 'Authorise the one that is complete, or take out the one that was entered twice.',
  check({ assessments }, found) {
    const open = assessments.filter(({ authorisedOn }) => authorisedOn.isBlank);
    findMoreThanOne(
      open.map(({ authorisedOn }) => authorisedOn),
      found,
    );
  },
  examples: () => [
    passes('one is open', withAssessments({ authorisedOn: '2025-05-01' }, {})),
    passes('there is none', withAssessments()),
    fails('two are open', 'AssessmentAuthorisationDate', withAssessments({}, {})),
    passes('they are in different episodes', withEpisodes({ assessments: [{}] }, { assessments: [{}] })),
    passes('a day that cannot be read is there', withAssessments({ authorisedOn: '1 May' }, {})),
  ],
});
