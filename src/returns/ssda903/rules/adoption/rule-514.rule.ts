import { isCode } from '../../../engine/given.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isCouple } from '../../checking/vocabulary/couples.ts';

/** Where the adopter is single, their sex is not that of a couple. */
export const rule514 = ssda903Rule({
  code: '514',
  severity: 'error',
  from: '2022-23',
  over: 'adoptions',
  reads: ['AD1.LS_ADOPTR', 'AD1.SEX_ADOPTR'],
  wrong: 'The adopter is single, but the sex is that of a couple.',
  todo: 'Correct the legal status or the sex of the adopters.',
  check(adoption, found) {
    const { adoptersStatus, adoptersSex } = adoption;
    if (isCode(adoptersStatus, 'L0') && isCouple(adoption)) found(adoptersSex, adoptersStatus);
  },
  examples: () => [
    passes('one woman may be single', { adoptions: { adoptersStatus: 'L0', adoptersSex: 'F1' } }),
    fails('a man and a woman may not', 'SEX_ADOPTR', { adoptions: { adoptersStatus: 'L0', adoptersSex: 'MF' } }),
    fails('nor may two men', 'SEX_ADOPTR', { adoptions: { adoptersStatus: 'L0', adoptersSex: 'MM' } }),
    passes('their sex is not told', { adoptions: { adoptersStatus: 'L0' } }),
    passes('two men are civil partners', { adoptions: { adoptersStatus: 'L2', adoptersSex: 'MM' } }),
    passes('the status is not told', { adoptions: { adoptersSex: 'MM' } }),
    undecided('the status cannot be read', 'LS_ADOPTR', { adoptions: { adoptersStatus: 'L9', adoptersSex: 'MM' } }),
  ],
});
