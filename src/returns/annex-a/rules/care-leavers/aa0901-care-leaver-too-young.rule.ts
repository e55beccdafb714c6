import { birthday } from '#domain/time/age.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** A care leaver is at least 16. */
export const aa0901CareLeaverTooYoung = listRule({
  code: 'AA0901',
  severity: 'error',
  from: '2022-23',
  over: 'careLeavers',
  reads: ['careLeavers.bornOn'],
  wrong: 'The care leaver is younger than 16.',
  todo: 'Correct the date of birth, or take them off list 9.',
  check({ bornOn }, found, { on }) {
    if (bornOn.day !== undefined && birthday(bornOn.day, 16) > on) found(bornOn);
  },
  examples: () => [
    passes('the sixteenth birthday is today', { careLeavers: [{ bornOn: '2009-09-30' }] }),
    fails('it is tomorrow', 'careLeavers.bornOn', { careLeavers: [{ bornOn: '2009-10-01' }] }),
    undecided('the birth cannot be read', 'careLeavers.bornOn', { careLeavers: [{ bornOn: '2009' }] }),
  ],
});
