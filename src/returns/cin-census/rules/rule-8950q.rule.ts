import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, withAssessments } from '../checking/rule-example.ts';

/** Factor 19A should not be used any more: 19B and 19C say whether a child or an adult did the harm. */
export const rule8950Q = cinRule({
  code: '8950Q',
  severity: 'query',
  from: '2024-25',
  over: 'assessment',
  reads: ['Assessments.AssessmentFactors'],
  wrong: 'The assessment uses factor 19A, which is retired.',
  todo: 'Record 19B when another child did the harm and 19C when an adult did.',
  check({ factors }, found) {
    for (const factor of factors) if (factor.value === '19A') found(factor);
  },
  examples: () => [
    passes('19B took its place', withAssessments({ factors: ['19B', '19C'] })),
    fails('it is used', 'AssessmentFactors', withAssessments({ factors: ['1A', '19A'] })),
    fails(
      'an assessment of earlier years is asked about too',
      'AssessmentFactors',
      withAssessments({ authorisedOn: '2023-05-01', factors: ['19A'] }),
    ),
    passes('there are no factors', withAssessments({})),
    passes('what is no code is another rule’s', withAssessments({ factors: ['19a'] })),
  ],
});
