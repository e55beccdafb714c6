import { isCode } from '../../../engine/given.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isCouple } from '../../checking/vocabulary/couples.ts';

/** Civil partners are a couple. */
export const rule519 = ssda903Rule({
  code: '519',
  severity: 'error',
  from: '2022-23',
  over: 'adoptions',
  reads: ['AD1.LS_ADOPTR', 'AD1.SEX_ADOPTR'],
  wrong: 'The adopters are civil partners, but their sex is not that of a couple.',
  todo: 'Enter MM, FF or MF for the sex, or correct the legal status.',
  check(adoption, found) {
    const { adoptersStatus, adoptersSex } = adoption;
    if (isCode(adoptersStatus, 'L2') && !isCouple(adoption)) found(adoptersSex, adoptersStatus);
  },
  examples: () => [
    passes('two men are a couple', { adoptions: { adoptersStatus: 'L2', adoptersSex: 'MM' } }),
    passes('so are a man and a woman', { adoptions: { adoptersStatus: 'L2', adoptersSex: 'MF' } }),
    fails('one man is not', 'SEX_ADOPTR', { adoptions: { adoptersStatus: 'L2', adoptersSex: 'M1' } }),
    fails('their sex is not told', 'SEX_ADOPTR', { adoptions: { adoptersStatus: 'L2' } }),
    passes('the adopter is single', { adoptions: { adoptersStatus: 'L0', adoptersSex: 'M1' } }),
    undecided('their sex cannot be read', 'SEX_ADOPTR', { adoptions: { adoptersStatus: 'L2', adoptersSex: 'M' } }),
  ],
});
