import { codeSet } from './code-set.ts';

/** What a warning to staff is about, in words that a family may read of itself. */
export const warningKind = codeSet({
  id: 'warning-kind',
  title: 'Kind of warning',
  source: 'Lone working practice: what a worker must know before a visit [L]',
  codes: [
    { code: 'risk-to-workers', label: 'Risk to workers' },
    { code: 'address', label: 'Take care at this address' },
    { code: 'animal', label: 'Animal at the address' },
    { code: 'risk-to-person', label: 'Risk to somebody in the family' },
    { code: 'other', label: 'Something else to know before a visit' },
  ],
});
