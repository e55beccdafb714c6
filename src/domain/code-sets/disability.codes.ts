import { codeSet } from './code-set.ts';

/** What a disabled child finds hard because of an impairment. `NONE` stands alone (census rule 8790). */
export const disability = codeSet({
  id: 'disability',
  title: 'Disability',
  source:
    'Department for Education, children in need census 2025 to 2026, disability [K]: read from a third-party schema',
  codes: [
    { code: 'NONE', label: 'No disability', returns: { 'cin-census': 'NONE' } },
    { code: 'MOB', label: 'Mobility', hint: 'Getting about the house and beyond', returns: { 'cin-census': 'MOB' } },
    { code: 'HAND', label: 'Hand function', hint: 'Holding and touching', returns: { 'cin-census': 'HAND' } },
    { code: 'PC', label: 'Personal care', hint: 'Washing, dressing, eating', returns: { 'cin-census': 'PC' } },
    { code: 'INC', label: 'Incontinence', returns: { 'cin-census': 'INC' } },
    { code: 'COMM', label: 'Communication', hint: 'Speaking or understanding', returns: { 'cin-census': 'COMM' } },
    { code: 'LD', label: 'Learning', returns: { 'cin-census': 'LD' } },
    { code: 'HEAR', label: 'Hearing', returns: { 'cin-census': 'HEAR' } },
    { code: 'VIS', label: 'Vision', returns: { 'cin-census': 'VIS' } },
    { code: 'BEH', label: 'Behaviour', returns: { 'cin-census': 'BEH' } },
    { code: 'CON', label: 'Consciousness', hint: 'Fits and seizures', returns: { 'cin-census': 'CON' } },
    { code: 'AUT', label: 'Autism', hint: 'Diagnosed by a qualified practitioner', returns: { 'cin-census': 'AUT' } },
    {
      code: 'DDA',
      label: 'Another disability',
      hint: 'A disability in law that none of the other answers describes',
      returns: { 'cin-census': 'DDA' },
    },
  ],
});
