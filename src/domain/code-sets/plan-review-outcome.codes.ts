import { codeSet } from './code-set.ts';

/** What a review of a plan decides. */
export const planReviewOutcome = codeSet({
  id: 'plan-review-outcome',
  title: 'What the review decided',
  source: 'Working Together to Safeguard Children 2023, chapter 3: review of a child in need plan [K]; local list [L]',
  codes: [
    { code: 'go-on', label: 'Go on with a next plan' },
    { code: 'end', label: 'End: the family no longer needs a plan' },
    { code: 'step-up', label: 'Step up: the child may be suffering significant harm' },
  ],
});
