import { codeSet } from './code-set.ts';

/** The kind of harm for which a child has a child protection plan. */
export const categoryOfAbuse = codeSet({
  id: 'category-of-abuse',
  title: 'Category of abuse',
  source:
    'Department for Education, children in need census 2025 to 2026, category of abuse [K]: read from a third-party schema',
  codes: [
    { code: 'NEG', label: 'Neglect', returns: { 'cin-census': 'NEG' } },
    { code: 'PHY', label: 'Physical abuse', returns: { 'cin-census': 'PHY' } },
    { code: 'SAB', label: 'Sexual abuse', returns: { 'cin-census': 'SAB' } },
    { code: 'EMO', label: 'Emotional abuse', returns: { 'cin-census': 'EMO' } },
    {
      code: 'MUL',
      label: 'More than one category',
      hint: 'Not recommended: choose the main category where you can',
      returns: { 'cin-census': 'MUL' },
    },
  ],
});
