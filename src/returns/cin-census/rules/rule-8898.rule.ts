import { findIfSeen } from '../../engine/more-than-one.ts';
import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, withAssessments } from '../checking/rule-example.ts';

/** An assessment must not hold the same factor twice. */
export const rule8898 = cinRule({
  code: '8898',
  severity: 'error',
  from: '2022-23',
  over: 'assessment',
  reads: ['Assessments.AssessmentFactors'],
  wrong: 'The same factor is recorded twice for the assessment.',
  todo: 'Keep it once.',
  check({ factors }, found) {
    if (factors.length < 2) return;
    const seen = new Set<string>();
    for (const each of factors) findIfSeen(seen, each, found);
  },
  examples: () => [
    passes('they are different', withAssessments({ factors: ['1A', '2A'] })),
    fails('one stands twice', 'AssessmentFactors', withAssessments({ factors: ['1A', '2A', '1A'] })),
    fails('it need not be a code', 'AssessmentFactors', withAssessments({ factors: ['99', '99'] })),
    passes('empty elements are not the same', withAssessments({ factors: ['', ''] })),
    passes('another assessment has it too', withAssessments({ factors: ['1A'] }, { factors: ['1A'] })),
  ],
});
