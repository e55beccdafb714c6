import { codeSet } from './code-set.ts';

/** Why a child's unique pupil number is not known. `UN7` only when every referral ended in no further action (rule 8772). */
export const upnUnknownReason = codeSet({
  id: 'upn-unknown-reason',
  title: 'Why the unique pupil number is not known',
  source:
    'Department for Education, children in need census 2025 to 2026, UPN unknown [K]: UN1 to UN5 after the Standard Safeguarding Dataset, UN7 after rule 8772; UN6 to be confirmed',
  codes: [
    { code: 'UN1', label: 'Not of school age and not yet given one', returns: { 'cin-census': 'UN1' } },
    {
      code: 'UN2',
      label: 'Has never attended a state-funded school in England',
      hint: 'Some unaccompanied asylum-seeking children, for example',
      returns: { 'cin-census': 'UN2' },
    },
    { code: 'UN3', label: 'Educated outside England', returns: { 'cin-census': 'UN3' } },
    { code: 'UN4', label: 'Newly in need and the number is not yet known', returns: { 'cin-census': 'UN4' } },
    {
      code: 'UN5',
      label: 'Sources disagree, so the child cannot be matched safely',
      hint: 'On name or date of birth, or the number is held for two children',
      returns: { 'cin-census': 'UN5' },
    },
    {
      code: 'UN6',
      label: 'Number not available (UN6)',
      hint: 'Check what the current guide says of UN6 before using it',
      returns: { 'cin-census': 'UN6' },
    },
    { code: 'UN7', label: 'Referral with no further action', returns: { 'cin-census': 'UN7' } },
  ],
});
