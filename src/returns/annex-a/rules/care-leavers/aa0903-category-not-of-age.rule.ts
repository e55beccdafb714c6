import { birthday } from '#domain/time/age.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { isWritten } from '../../checking/vocabulary/is-written.ts';

/** Eligible and relevant children are 16 or 17, and former relevant children 18 or over (Children Act 1989, schedule 2, paragraph 19B, and sections 23A and 23C). Who qualifies may be either. */
export const aa0903CategoryNotOfAge = listRule({
  code: 'AA0903',
  severity: 'error',
  from: '2022-23',
  over: 'careLeavers',
  reads: ['careLeavers.bornOn', 'careLeavers.eligibility'],
  wrong: 'The eligibility category is not of the young person’s age.',
  todo: 'Change the category from the eighteenth birthday on, or correct the date of birth.',
  check({ bornOn, eligibility }, found, { on }) {
    if (bornOn.day === undefined) return;
    const isAdult = birthday(bornOn.day, 18) <= on;
    if (isAdult ? isWritten(eligibility, 'eligible', 'relevant') : isWritten(eligibility, 'former-relevant'))
      found(eligibility, bornOn);
  },
  examples: () => [
    passes('a former relevant child is 18', {
      careLeavers: [{ bornOn: '2007-09-30', eligibility: 'Former relevant' }],
    }),
    passes('an eligible child is 17', { careLeavers: [{ bornOn: '2007-10-01', eligibility: 'Eligible' }] }),
    fails('a former relevant child is 17', 'careLeavers.eligibility', {
      careLeavers: [{ bornOn: '2007-10-01', eligibility: 'Former relevant' }],
    }),
    fails('a relevant child is 18', 'careLeavers.eligibility', {
      careLeavers: [{ bornOn: '2007-09-30', eligibility: 'Relevant' }],
    }),
    undecided('the category cannot be read', 'careLeavers.eligibility', {
      careLeavers: [{ bornOn: '2007-09-30', eligibility: '?' }],
    }),
  ],
});
