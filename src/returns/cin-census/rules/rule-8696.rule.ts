import { cinRule } from '../checking/cin-rule.ts';
import { fails, inYear, passes, undecided, withAssessments } from '../checking/rule-example.ts';
import { isOutsideTheYear } from '../checking/vocabulary/in-the-year.ts';

/** The day an assessment was authorised must lie in the collection year. */
export const rule8696 = cinRule({
  code: '8696',
  severity: 'error',
  from: '2022-23',
  over: 'assessment',
  reads: ['Assessments.AssessmentAuthorisationDate'],
  wrong: 'The assessment was authorised before or after the collection year.',
  todo: 'Correct the day; an assessment that was authorised in another year belongs in the return of that year.',
  check({ authorisedOn }, found, { census }) {
    if (isOutsideTheYear(authorisedOn, census)) found(authorisedOn);
  },
  examples: () => [
    fails('it is the day before the year', 'AssessmentAuthorisationDate', on('2025-03-31')),
    passes('it is the first day of the year', on('2025-04-01')),
    passes('it is the reference date', on('2026-03-31')),
    fails('it is the day after the reference date', 'AssessmentAuthorisationDate', on('2026-04-01')),
    inYear('2024-25', passes('it is the last day of another year', on('2025-03-31'))),
    passes('there is none', on('')),
    undecided('it is no date', 'AssessmentAuthorisationDate', on('1 May')),
  ],
});

function on(authorisedOn: string) {
  return withAssessments({ authorisedOn });
}
