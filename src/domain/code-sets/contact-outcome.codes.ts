import { codeSet } from './code-set.ts';

/** What was decided about a contact. */
export const contactOutcome = codeSet({
  id: 'contact-outcome',
  title: 'Outcome of a contact',
  source: 'Standard Safeguarding Dataset contact outcomes, 2026 [V]',
  codes: [
    { code: 'no-further-action', label: 'No further action' },
    { code: 'information-and-advice', label: 'Information and advice given' },
    { code: 'early-help', label: 'Early help or family help' },
    { code: 'referral', label: 'Referral to children’s social care' },
  ],
});
