import { birthday } from '#domain/time/age.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** Support of care leavers goes on to 25 (Children Act 1989, section 23CZB). */
export const aa0902CareLeaverTooOld = listRule({
  code: 'AA0902',
  severity: 'query',
  from: '2022-23',
  over: 'careLeavers',
  reads: ['careLeavers.bornOn'],
  wrong: 'The care leaver is past their twenty-fifth birthday.',
  todo: 'Correct the date of birth, or take them off list 9.',
  check({ bornOn }, found, { on }) {
    if (bornOn.day !== undefined && birthday(bornOn.day, 25) < on) found(bornOn);
  },
  examples: () => [
    passes('the twenty-fifth birthday is today', { careLeavers: [{ bornOn: '2000-09-30' }] }),
    fails('it was yesterday', 'careLeavers.bornOn', { careLeavers: [{ bornOn: '2000-09-29' }] }),
    undecided('the birth cannot be read', 'careLeavers.bornOn', { careLeavers: [{ bornOn: '2000' }] }),
  ],
});
