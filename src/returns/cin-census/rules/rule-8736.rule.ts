import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, undecided, withAssessments } from '../checking/rule-example.ts';
import { isInTheYear } from '../checking/vocabulary/in-the-year.ts';

/** An assessment without authorisation must have started in the collection year. */
export const rule8736 = cinRule({
  code: '8736',
  severity: 'error',
  from: '2022-23',
  over: 'assessment',
  reads: ['Assessments.AssessmentActualStartDate', 'Assessments.AssessmentAuthorisationDate'],
  wrong: 'The assessment is not authorised, and did not start in the collection year.',
  todo: 'Enter the day it was authorised, or the day it really started.',
  check({ startedOn, authorisedOn }, found, { census }) {
    if (authorisedOn.isBlank && !isInTheYear(startedOn, census)) found(startedOn, authorisedOn);
  },
  examples: () => [
    fails(
      'it started the day before the year',
      'AssessmentActualStartDate',
      withAssessments({ startedOn: '2025-03-31' }),
    ),
    passes('it started on the first day', withAssessments({ startedOn: '2025-04-01' })),
    passes('it started on the reference date', withAssessments({ startedOn: '2026-03-31' })),
    fails('it started the day after', 'AssessmentActualStartDate', withAssessments({ startedOn: '2026-04-01' })),
    fails('it has no start', 'AssessmentActualStartDate', withAssessments({})),
    passes('it is authorised', withAssessments({ startedOn: '2025-03-31', authorisedOn: '2025-05-01' })),
    undecided('it has no readable start', 'AssessmentActualStartDate', withAssessments({ startedOn: '1 May' })),
  ],
});
