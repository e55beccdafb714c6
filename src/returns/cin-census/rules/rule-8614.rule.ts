import { filledOf } from '../../engine/given.ts';
import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, withAssessments } from '../checking/rule-example.ts';

/** Factors may be given only once the assessment is authorised. */
export const rule8614 = cinRule({
  code: '8614',
  severity: 'error',
  from: '2022-23',
  over: 'assessment',
  reads: ['Assessments.AssessmentAuthorisationDate', 'Assessments.AssessmentFactors'],
  wrong: 'The assessment has factors and is not authorised yet.',
  todo: 'Enter the day it was authorised; if it is not finished, leave the factors out until it is.',
  check({ authorisedOn, factors }, found) {
    const given = filledOf(factors);
    if (authorisedOn.isBlank && given.length > 0) found(authorisedOn, ...given);
  },
  examples: () => [
    passes('it is authorised', withAssessments({ authorisedOn: '2025-05-01', factors: ['1A'] })),
    passes('it has no factors yet', withAssessments({ startedOn: '2025-05-01' })),
    fails('it has one already', 'AssessmentAuthorisationDate', withAssessments({ factors: ['1A'] })),
    fails('two are told once', 'AssessmentAuthorisationDate', withAssessments({ factors: ['1A', '99'] })),
    passes('an empty element is no factor', withAssessments({ factors: [''] })),
    passes('a day that cannot be read is there', withAssessments({ authorisedOn: '1 May', factors: ['1A'] })),
  ],
});
