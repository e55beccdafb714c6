import { isCode } from '../../../engine/given.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isOfDifferentSex } from '../../checking/vocabulary/couples.ts';

/** An unmarried couple of different gender is a man and a woman. */
export const rule517 = ssda903Rule({
  code: '517',
  severity: 'error',
  from: '2022-23',
  over: 'adoptions',
  reads: ['AD1.LS_ADOPTR', 'AD1.SEX_ADOPTR'],
  wrong: 'The adopters are an unmarried couple of different gender, but their sex is not MF.',
  todo: 'Correct the legal status or the sex of the adopters.',
  check(adoption, found) {
    const { adoptersStatus, adoptersSex } = adoption;
    if (isCode(adoptersStatus, 'L3') && !isOfDifferentSex(adoption)) found(adoptersSex, adoptersStatus);
  },
  examples: () => [
    passes('they are a man and a woman', { adoptions: { adoptersStatus: 'L3', adoptersSex: 'MF' } }),
    fails('they are two men', 'SEX_ADOPTR', { adoptions: { adoptersStatus: 'L3', adoptersSex: 'MM' } }),
    fails('it is one man', 'SEX_ADOPTR', { adoptions: { adoptersStatus: 'L3', adoptersSex: 'M1' } }),
    fails('their sex is not told', 'SEX_ADOPTR', { adoptions: { adoptersStatus: 'L3' } }),
    passes('their status is another', { adoptions: { adoptersStatus: 'L4', adoptersSex: 'MM' } }),
    passes('nothing is told', { adoptions: {} }),
    undecided('their sex cannot be read', 'SEX_ADOPTR', { adoptions: { adoptersStatus: 'L3', adoptersSex: 'FM' } }),
  ],
});
