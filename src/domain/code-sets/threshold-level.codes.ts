import { codeSet } from './code-set.ts';

/** The level of need, from universal to acute (R043). The words are local; the four steps are not. */
export const thresholdLevel = codeSet({
  id: 'threshold-level',
  title: 'Level of need',
  source: 'Working Together 2023, chapter 3: every area publishes a threshold document [K]; four levels are usual [L]',
  codes: [
    { code: '1', label: 'Level 1: universal', hint: 'Needs met by services every child uses' },
    { code: '2', label: 'Level 2: additional', hint: 'Some extra help from one or two services' },
    { code: '3', label: 'Level 3: complex', hint: 'Several services, one lead practitioner' },
    { code: '4', label: 'Level 4: acute', hint: 'Statutory help: in need, or at risk of significant harm' },
  ],
});
