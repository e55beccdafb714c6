import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** The sex of the adopters is told by a code of the year, when it is told; whether it must be is another rule’s. */
export const rule176 = ssda903Rule({
  code: '176',
  severity: 'error',
  from: '2022-23',
  over: 'adoptions',
  reads: ['AD1.SEX_ADOPTR'],
  wrong: 'The sex of the adopters is no code of this year.',
  todo: 'Enter M1 or F1 for one adopter, or MM, FF or MF for two.',
  check({ adoptersSex }, found) {
    if (adoptersSex.fault !== undefined) found(adoptersSex);
  },
  examples: () => [
    passes('MF is a code', { adoptions: { adoptersSex: 'MF' } }),
    passes('case is only spelling', { adoptions: { adoptersSex: 'f1' } }),
    passes('it is not told', { adoptions: {} }),
    fails('FM is none', 'SEX_ADOPTR', { adoptions: { adoptersSex: 'FM' } }),
    fails('M alone is none', 'SEX_ADOPTR', { adoptions: { adoptersSex: 'M' } }),
  ],
});
