import { codeSet } from './code-set.ts';

/** Why somebody got in touch. Information alone is not a referral (R003). */
export const contactPurpose = codeSet({
  id: 'contact-purpose',
  title: 'Purpose of a contact',
  source: 'Improvement Board re-referral audit: information and notices coded as referrals (R003) [L]',
  codes: [
    { code: 'concern', label: 'Worried about a child', hint: 'Somebody thinks a child may need help or protection' },
    {
      code: 'request',
      label: 'Asking for help or support',
      hint: 'A family, or somebody for them, asks for a service',
    },
    { code: 'transfer-in', label: 'Another authority asks us to take over' },
    { code: 'information-only', label: 'Information only', hint: 'Nothing is asked of us' },
    { code: 'court', label: 'A court or CAFCASS asks' },
  ],
});
