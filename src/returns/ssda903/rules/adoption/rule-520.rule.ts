import { isCode } from '../../../engine/given.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isOfDifferentSex } from '../../checking/vocabulary/couples.ts';

/** A married couple of different gender is a man and a woman. */
export const rule520 = ssda903Rule({
  code: '520',
  severity: 'error',
  from: '2022-23',
  over: 'adoptions',
  reads: ['AD1.LS_ADOPTR', 'AD1.SEX_ADOPTR'],
  wrong: 'The adopters are married and of different gender, but their sex is not MF.',
  todo: 'Correct the legal status or the sex of the adopters.',
  check(adoption, found) {
    const { adoptersStatus, adoptersSex } = adoption;
    if (isCode(adoptersStatus, 'L11') && !isOfDifferentSex(adoption)) found(adoptersSex, adoptersStatus);
  },
  examples: () => [
    passes('they are a man and a woman', { adoptions: { adoptersStatus: 'L11', adoptersSex: 'MF' } }),
    fails('they are two women', 'SEX_ADOPTR', { adoptions: { adoptersStatus: 'L11', adoptersSex: 'FF' } }),
    fails('it is one woman', 'SEX_ADOPTR', { adoptions: { adoptersStatus: 'L11', adoptersSex: 'F1' } }),
    fails('their sex is not told', 'SEX_ADOPTR', { adoptions: { adoptersStatus: 'L11' } }),
    passes('their status is another', { adoptions: { adoptersStatus: 'L12', adoptersSex: 'FF' } }),
    undecided('the status cannot be read', 'LS_ADOPTR', { adoptions: { adoptersStatus: 'L1', adoptersSex: 'FF' } }),
  ],
});
