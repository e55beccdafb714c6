import { codeSet } from './code-set.ts';

/** What the assessment concluded. */
export const assessmentOutcome = codeSet({
  id: 'assessment-outcome',
  title: 'Outcome of the assessment',
  source: 'Working Together 2023, chapter 3 [K]; outcomes of statutory.md section 2.1',
  codes: [
    { code: 'no-further-action', label: 'No further action' },
    { code: 'early-help', label: 'Early help or family help' },
    { code: 'child-in-need', label: 'Child in need plan' },
    { code: 'section-47', label: 'Section 47 enquiry' },
    { code: 'looked-after', label: 'Child to be looked after' },
  ],
});
