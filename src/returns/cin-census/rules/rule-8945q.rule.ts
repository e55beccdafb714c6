import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, withAssessments } from '../checking/rule-example.ts';

/** Factor 18A should not be used any more: 18B and 18C say whether a child or an adult did the harm. */
export const rule8945Q = cinRule({
  code: '8945Q',
  severity: 'query',
  from: '2024-25',
  over: 'assessment',
  reads: ['Assessments.AssessmentFactors'],
  wrong: 'The assessment uses factor 18A, which is retired.',
  todo: 'Record 18B when another child did the harm and 18C when an adult did.',
  check({ factors }, found) {
    for (const factor of factors) if (factor.value === '18A') found(factor);
  },
  examples: () => [
    passes('18B took its place', withAssessments({ factors: ['18B', '18C'] })),
    fails('it is used', 'AssessmentFactors', withAssessments({ factors: ['1A', '18A'] })),
    fails(
      'an assessment of earlier years is asked about too',
      'AssessmentFactors',
      withAssessments({ authorisedOn: '2023-05-01', factors: ['18A'] }),
    ),
    passes('there are no factors', withAssessments({})),
    passes('what is no code is another rule’s', withAssessments({ factors: ['18a'] })),
  ],
});
