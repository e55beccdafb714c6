import { birthday } from '#domain/time/age.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { isOpen } from '../../checking/vocabulary/is-open.ts';

/** Nobody is looked after beyond their eighteenth birthday. */
export const aa0812AdultInCare = listRule({
  code: 'AA0812',
  severity: 'error',
  from: '2022-23',
  over: 'childrenInCare',
  reads: ['childrenInCare.bornOn', 'childrenInCare.ceasedOn'],
  wrong: 'The child is past their eighteenth birthday, and is still in care.',
  todo: 'Record when care ended, or correct the date of birth.',
  check({ bornOn, ceasedOn }, found, { on }) {
    if (bornOn.day !== undefined && isOpen(ceasedOn, on) && birthday(bornOn.day, 18) < on) found(ceasedOn, bornOn);
  },
  examples: () => [
    passes('the birthday is today', { childrenInCare: [{ bornOn: '2007-09-30' }] }),
    fails('it was yesterday', 'childrenInCare.ceasedOn', { childrenInCare: [{ bornOn: '2007-09-29' }] }),
    passes('care ended', { childrenInCare: [{ bornOn: '2007-05-01', ceasedOn: '2025-05-01' }] }),
    undecided('the birth cannot be read', 'childrenInCare.bornOn', { childrenInCare: [{ bornOn: '2007' }] }),
  ],
});
