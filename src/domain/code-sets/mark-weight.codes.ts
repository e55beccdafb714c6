import { codeSet } from './code-set.ts';

/** How much an event matters in the child's story, as a manager sees it. */
export const markWeight = codeSet({
  id: 'mark-weight',
  title: 'Significance of an event',
  source: 'R018: a curated chronology [L]',
  codes: [
    { code: 'significant', label: 'Significant' },
    { code: 'routine', label: 'Routine: leave out of the short chronology' },
  ],
});
