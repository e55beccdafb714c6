import { codeSet } from './code-set.ts';

/** How the referrer was told what was decided (R040). */
export const feedbackMethod = codeSet({
  id: 'feedback-method',
  title: 'How feedback was given',
  source: 'Inspection 2010, paragraph 43 (R040) [L]',
  codes: [
    { code: 'letter', label: 'Letter' },
    { code: 'email', label: 'Email' },
    { code: 'phone', label: 'Phone call' },
    { code: 'in-person', label: 'In person' },
    { code: 'portal', label: 'Professional portal' },
  ],
});
