import { isGiven } from '../../engine/given.ts';
import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, undecided, withAssessments } from '../checking/rule-example.ts';

/**
 * An assessment authorised on or after the first day of the collection year should have at least one factor, a code of
 * the year.
 */
export const rule8897Q = cinRule({
  code: '8897Q',
  severity: 'query',
  from: '2022-23',
  over: 'assessment',
  reads: ['Assessments.AssessmentAuthorisationDate', 'Assessments.AssessmentFactors'],
  wrong: 'The assessment is authorised, and has no factor that is in use.',
  todo: 'Record what the assessment found, or 21 when it found nothing.',
  check({ authorisedOn, factor, factors }, found, { census: { opensOn } }) {
    if (factors.some(isGiven)) return;
    if (authorisedOn.day !== undefined && authorisedOn.day >= opensOn) found(factor, authorisedOn);
  },
  examples: () => [
    passes('it has one', withAssessments({ authorisedOn: '2025-05-01', factors: ['1A'] })),
    fails(
      'it was authorised on the first day and has none',
      'AssessmentFactors',
      withAssessments({ authorisedOn: '2025-04-01' }),
    ),
    passes('it was authorised the day before', withAssessments({ authorisedOn: '2025-03-31' })),
    fails('it was authorised after the year', 'AssessmentFactors', withAssessments({ authorisedOn: '2026-04-01' })),
    fails('99 is none', 'AssessmentFactors', withAssessments({ authorisedOn: '2025-05-01', factors: ['99'] })),
    passes('one of two is', withAssessments({ authorisedOn: '2025-05-01', factors: ['99', '1A'] })),
    passes('it is not authorised yet', withAssessments({})),
    undecided(
      'it has no readable day of authorisation',
      'AssessmentAuthorisationDate',
      withAssessments({ authorisedOn: '1 May' }),
    ),
  ],
});
