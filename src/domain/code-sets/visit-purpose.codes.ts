import { codeSet } from './code-set.ts';

/** What a visit is for: under which duty, or for which piece of work, the child is visited (R022). */
export const visitPurpose = codeSet({
  id: 'visit-purpose',
  title: 'What a visit is for',
  source: 'R021, R022; recording practice: the plan or work a visit is counted under [L]',
  codes: [
    { code: 'assessment', label: 'Assessment' },
    { code: 'child-in-need', label: 'Child in need' },
    { code: 'enquiry', label: 'Section 47 enquiry' },
    { code: 'child-protection', label: 'Child protection plan' },
    { code: 'looked-after', label: 'Looked after' },
    { code: 'care-leaver', label: 'Care leaver' },
    { code: 'private-fostering', label: 'Private fostering' },
    { code: 'other', label: 'Something else' },
  ],
});
