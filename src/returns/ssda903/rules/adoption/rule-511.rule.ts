import { isCode } from '../../../engine/given.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isCouple } from '../../checking/vocabulary/couples.ts';

/** Where two adopted, their sex is that of two. */
export const rule511 = ssda903Rule({
  code: '511',
  severity: 'error',
  from: '2022-23',
  over: 'adoptions',
  reads: ['AD1.NB_ADOPTR', 'AD1.SEX_ADOPTR'],
  wrong: 'Two adopted, but the sex of the adopters is not that of two.',
  todo: 'Enter MM, FF or MF for the sex, or correct the number of adopters.',
  check(adoption, found) {
    const { adopters, adoptersSex } = adoption;
    if (isCode(adopters, '2') && !isCouple(adoption)) found(adoptersSex, adopters);
  },
  examples: () => [
    passes('a man and a woman are two', { adoptions: { adopters: '2', adoptersSex: 'MF' } }),
    passes('two women are', { adoptions: { adopters: '2', adoptersSex: 'FF' } }),
    fails('one woman is not', 'SEX_ADOPTR', { adoptions: { adopters: '2', adoptersSex: 'F1' } }),
    fails('nothing is told of them', 'SEX_ADOPTR', { adoptions: { adopters: '2' } }),
    passes('one adopted', { adoptions: { adopters: '1', adoptersSex: 'F1' } }),
    passes('their number is not told', { adoptions: { adoptersSex: 'F1' } }),
    undecided('their number cannot be read', 'NB_ADOPTR', { adoptions: { adopters: 'two', adoptersSex: 'F1' } }),
    undecided('their sex cannot be read', 'SEX_ADOPTR', { adoptions: { adopters: '2', adoptersSex: 'F' } }),
  ],
});
