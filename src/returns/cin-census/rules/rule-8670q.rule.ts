import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, undecided, withAssessments } from '../checking/rule-example.ts';
import { isLongerAgoThan } from '../checking/vocabulary/in-the-year.ts';

/** An assessment without authorisation should not have started more than 45 working days before the reference date. */
export const rule8670Q = cinRule({
  code: '8670Q',
  severity: 'query',
  from: '2022-23',
  over: 'assessment',
  reads: ['Assessments.AssessmentActualStartDate', 'Assessments.AssessmentAuthorisationDate'],
  wrong: 'The assessment has been open for more than 45 working days.',
  todo: 'Enter the day it was authorised, or ask the team why it is not finished.',
  check({ startedOn, authorisedOn }, found, { census: { closesOn } }) {
    if (authorisedOn.isBlank && isLongerAgoThan(45, startedOn, closesOn)) found(startedOn, authorisedOn);
  },
  examples: () => [
    passes('it started 45 working days before', withAssessments({ startedOn: '2026-01-27' })),
    fails(
      'it started 46 working days before',
      'AssessmentActualStartDate',
      withAssessments({ startedOn: '2026-01-26' }),
    ),
    passes('it started 44 working days before', withAssessments({ startedOn: '2026-01-28' })),
    passes('it is authorised', withAssessments({ startedOn: '2025-05-01', authorisedOn: '2026-03-31' })),
    passes('it has no start', withAssessments({})),
    undecided('it has no readable start', 'AssessmentActualStartDate', withAssessments({ startedOn: '1 May' })),
  ],
});
