import { codeSet } from './code-set.ts';

/** What follows a referral that needs further action. */
export const referralNextStep = codeSet({
  id: 'referral-next-step',
  title: 'What follows the referral',
  source: 'Standard Safeguarding Dataset referral outcomes, 2026 [V]',
  codes: [
    { code: 'assessment', label: 'Child and family assessment' },
    { code: 'strategy-discussion', label: 'Strategy discussion' },
    { code: 'early-help', label: 'Early help or family help' },
    { code: 'information-and-advice', label: 'Information and advice' },
  ],
});
