import { isCode } from '../../../engine/given.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isOfSameSex } from '../../checking/vocabulary/couples.ts';

/** A married couple of the same gender is two men or two women. */
export const rule524 = ssda903Rule({
  code: '524',
  severity: 'error',
  from: '2022-23',
  over: 'adoptions',
  reads: ['AD1.LS_ADOPTR', 'AD1.SEX_ADOPTR'],
  wrong: 'The adopters are married and of the same gender, but their sex is neither MM nor FF.',
  todo: 'Correct the legal status or the sex of the adopters.',
  check(adoption, found) {
    const { adoptersStatus, adoptersSex } = adoption;
    if (isCode(adoptersStatus, 'L12') && !isOfSameSex(adoption)) found(adoptersSex, adoptersStatus);
  },
  examples: () => [
    passes('they are two women', { adoptions: { adoptersStatus: 'L12', adoptersSex: 'FF' } }),
    passes('they are two men', { adoptions: { adoptersStatus: 'L12', adoptersSex: 'MM' } }),
    fails('they are a man and a woman', 'SEX_ADOPTR', { adoptions: { adoptersStatus: 'L12', adoptersSex: 'MF' } }),
    fails('their sex is not told', 'SEX_ADOPTR', { adoptions: { adoptersStatus: 'L12' } }),
    passes('their status is another', { adoptions: { adoptersStatus: 'L11', adoptersSex: 'MF' } }),
    undecided('their sex cannot be read', 'SEX_ADOPTR', { adoptions: { adoptersStatus: 'L12', adoptersSex: 'F' } }),
  ],
});
