import { isCode } from '../../../engine/given.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isOfSameSex } from '../../checking/vocabulary/couples.ts';

/** An unmarried couple of the same gender is two men or two women. */
export const rule518 = ssda903Rule({
  code: '518',
  severity: 'error',
  from: '2022-23',
  over: 'adoptions',
  reads: ['AD1.LS_ADOPTR', 'AD1.SEX_ADOPTR'],
  wrong: 'The adopters are an unmarried couple of the same gender, but their sex is neither MM nor FF.',
  todo: 'Correct the legal status or the sex of the adopters.',
  check(adoption, found) {
    const { adoptersStatus, adoptersSex } = adoption;
    if (isCode(adoptersStatus, 'L4') && !isOfSameSex(adoption)) found(adoptersSex, adoptersStatus);
  },
  examples: () => [
    passes('they are two men', { adoptions: { adoptersStatus: 'L4', adoptersSex: 'MM' } }),
    passes('they are two women', { adoptions: { adoptersStatus: 'L4', adoptersSex: 'FF' } }),
    fails('they are a man and a woman', 'SEX_ADOPTR', { adoptions: { adoptersStatus: 'L4', adoptersSex: 'MF' } }),
    fails('it is one woman', 'SEX_ADOPTR', { adoptions: { adoptersStatus: 'L4', adoptersSex: 'F1' } }),
    fails('their sex is not told', 'SEX_ADOPTR', { adoptions: { adoptersStatus: 'L4' } }),
    passes('their status is another', { adoptions: { adoptersStatus: 'L3', adoptersSex: 'MF' } }),
    undecided('their sex cannot be read', 'SEX_ADOPTR', { adoptions: { adoptersStatus: 'L4', adoptersSex: 'M' } }),
  ],
});
