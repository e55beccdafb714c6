import { codeSet } from './code-set.ts';

/** Why children's social care stopped working with a child. */
export const reasonForClosure = codeSet({
  id: 'reason-for-closure',
  title: 'Reason for closure',
  source:
    'Department for Education, children in need census 2025 to 2026, reason for closure [K]: read from third-party schemas of 2022 to 2026; RC9 first stands in that of 2023',
  codes: [
    { code: 'RC1', label: 'Adopted', returns: { 'cin-census': 'RC1' } },
    { code: 'RC2', label: 'Died', returns: { 'cin-census': 'RC2' } },
    { code: 'RC3', label: 'Child arrangements order', returns: { 'cin-census': 'RC3' } },
    { code: 'RC4', label: 'Special guardianship order', returns: { 'cin-census': 'RC4' } },
    { code: 'RC5', label: 'Transferred to another local authority', returns: { 'cin-census': 'RC5' } },
    { code: 'RC6', label: 'Transferred to adult social care', returns: { 'cin-census': 'RC6' } },
    {
      code: 'RC7',
      label: 'Services ended for another reason',
      hint: 'The child is no longer in need, for example',
      returns: { 'cin-census': 'RC7' },
    },
    { code: 'RC8', label: 'Closed after assessment: no further action', returns: { 'cin-census': 'RC8' } },
    {
      code: 'RC9',
      label: 'Closed after assessment: referred to early help',
      from: '2022-04-01',
      returns: { 'cin-census': 'RC9' },
    },
  ],
});

/** One of the reasons for closure. */
export type ReasonForClosureCode = (typeof reasonForClosure.codes)[number]['code'];
