import { isGiven } from '../../engine/given.ts';
import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, withProtectionPlans } from '../checking/rule-example.ts';

/** Every review should have a date. */
export const rule8842Q = cinRule({
  code: '8842Q',
  severity: 'query',
  from: '2022-23',
  over: 'childProtectionPlan',
  reads: ['Reviews.CPPreviewDate'],
  wrong: 'A review of the child protection plan has no date.',
  todo: 'Enter the day of the review, or take the empty review out.',
  check({ reviews }, found) {
    for (const review of reviews) if (!isGiven(review)) found(review);
  },
  examples: () => [
    passes('it has one', withProtectionPlans({ reviewedOn: ['2025-05-01', '2025-08-01'] })),
    passes('there is no review', withProtectionPlans({})),
    fails('it is empty', 'CPPreviewDate', withProtectionPlans({ reviewedOn: ['2025-05-01', ''] })),
    fails('it is no date', 'CPPreviewDate', withProtectionPlans({ reviewedOn: ['1 May'] })),
    fails(
      'each of two is none',
      ['CPPreviewDate', 'CPPreviewDate'],
      withProtectionPlans({ reviewedOn: ['', '2025-02-29'] }),
    ),
  ],
});
