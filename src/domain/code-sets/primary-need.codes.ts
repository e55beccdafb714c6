import { codeSet, labelOf } from './code-set.ts';

/** The main reason a child came to need social care, as first assessed. */
export const primaryNeed = codeSet({
  id: 'primary-need',
  title: 'Primary need',
  source:
    'Department for Education, children in need census 2025 to 2026, primary need code [K]: read from third-party schemas of 2025 and 2026',
  codes: [
    {
      code: 'N1',
      label: 'Abuse, neglect and exploitation',
      hint: 'Called "Abuse or neglect" before 1 April 2025',
      returns: { 'cin-census': 'N1' },
    },
    { code: 'N2', label: "Child's disability", returns: { 'cin-census': 'N2' } },
    { code: 'N3', label: 'Disability or illness of a parent', returns: { 'cin-census': 'N3' } },
    { code: 'N4', label: 'Family in acute stress', returns: { 'cin-census': 'N4' } },
    { code: 'N5', label: 'Family dysfunction', returns: { 'cin-census': 'N5' } },
    { code: 'N6', label: 'Socially unacceptable behaviour', returns: { 'cin-census': 'N6' } },
    { code: 'N7', label: 'Low income', returns: { 'cin-census': 'N7' } },
    { code: 'N8', label: 'Absent parenting', returns: { 'cin-census': 'N8' } },
    { code: 'N9', label: 'Work other than with a child in need', returns: { 'cin-census': 'N9' } },
    { code: 'N0', label: 'Not stated', returns: { 'cin-census': 'N0' } },
  ],
});

/** One of the codes for primary need. */
export type PrimaryNeedCode = (typeof primaryNeed.codes)[number]['code'];

const LABELS_BEFORE: readonly { readonly code: PrimaryNeedCode; readonly label: string; readonly until: string }[] = [
  { code: 'N1', label: 'Abuse or neglect', until: '2025-04-01' },
];

/** What a need was called on a day (`YYYY-MM-DD`): the code stays the same where only its name changed. */
export function primaryNeedLabelOn(code: string, onIso: string): string {
  const before = LABELS_BEFORE.find((former) => former.code === code && onIso < former.until);
  return before?.label ?? labelOf(primaryNeed, code);
}
