import { findUnlessAlone } from '../../engine/more-than-one.ts';
import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, withAssessments } from '../checking/rule-example.ts';

/** Factor 21, no factors found, must stand alone. */
export const rule8869 = cinRule({
  code: '8869',
  severity: 'error',
  from: '2022-23',
  over: 'assessment',
  reads: ['Assessments.AssessmentFactors'],
  wrong: 'The assessment has factors together with 21, which says that there are none.',
  todo: 'Take 21 off, or the factors if they were entered by mistake.',
  check({ factors }, found) {
    findUnlessAlone('21', factors, found);
  },
  examples: () => [
    passes('it stands alone', withAssessments({ factors: ['21'] })),
    passes('it is not there', withAssessments({ factors: ['1A', '2A'] })),
    fails('a factor stands with it', 'AssessmentFactors', withAssessments({ factors: ['1A', '21'] })),
    fails('so does what is no code', 'AssessmentFactors', withAssessments({ factors: ['21', '99'] })),
    passes('each assessment has its own', withAssessments({ factors: ['21'] }, { factors: ['1A'] })),
    passes('an empty element is nothing', withAssessments({ factors: ['21', ''] })),
    passes('there is none', withAssessments({})),
  ],
});
