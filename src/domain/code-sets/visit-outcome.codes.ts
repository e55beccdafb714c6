import { codeSet } from './code-set.ts';

/** Whether a visit took place, or why not: an attempt that met nobody is kept as one, and no later visit takes its place (R022). */
export const visitOutcome = codeSet({
  id: 'visit-outcome',
  title: 'Whether a visit took place',
  source: 'R022: missed visits are never overwritten by later ones [L]',
  codes: [
    { code: 'met', label: 'It took place' },
    { code: 'nobody-in', label: 'Nobody in' },
    { code: 'refused', label: 'Not let in' },
    { code: 'no-child-there', label: 'No child was there' },
    { code: 'cancelled-by-family', label: 'Called off by the family' },
    { code: 'cancelled-by-us', label: 'Called off by us' },
    { code: 'other', label: 'Did not take place for another reason' },
  ],
});
