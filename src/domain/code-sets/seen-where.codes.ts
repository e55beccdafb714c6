import { codeSet } from './code-set.ts';

/** Where a child was seen (R021). */
export const seenWhere = codeSet({
  id: 'seen-where',
  title: 'Where the child was seen',
  source: 'R021 [L]',
  codes: [
    { code: 'home', label: 'At home' },
    { code: 'school', label: 'At school, nursery or college' },
    { code: 'placement', label: 'Where they are living, away from home' },
    { code: 'office', label: 'At our office' },
    { code: 'hospital', label: 'In hospital' },
    { code: 'custody', label: 'In custody' },
    { code: 'video', label: 'By video call' },
    { code: 'elsewhere', label: 'Somewhere else' },
  ],
});
