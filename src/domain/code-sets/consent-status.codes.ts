import { codeSet } from './code-set.ts';

/** Whether those with parental responsibility agreed to information being shared (R034). */
export const consentStatus = codeSet({
  id: 'consent-status',
  title: 'Consent to share information',
  source:
    'Inspection 2010, paragraph 44 (R034) [L]; consent is recorded, and is not the lawful basis for safeguarding [K]',
  codes: [
    { code: 'given', label: 'Given' },
    { code: 'refused', label: 'Refused' },
    { code: 'not-sought', label: 'Not sought', hint: 'For instance because asking would put a child at risk' },
  ],
});
