import { codeSet } from './code-set.ts';

/** In which way a child’s views reached a meeting (R023). */
export const viewsWay = codeSet({
  id: 'views-way',
  title: 'How a child’s views were heard',
  source: 'Recording practice; Children Act 1989 section 17(4A) [K]',
  codes: [
    { code: 'spoke', label: 'Spoke for themselves' },
    { code: 'advocate', label: 'Through an advocate' },
    { code: 'worker', label: 'Through their social worker' },
    { code: 'written', label: 'In writing, drawing or a recording' },
    { code: 'not-asked', label: 'Were not asked' },
  ],
});
