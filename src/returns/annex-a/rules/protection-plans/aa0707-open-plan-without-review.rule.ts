import { addMonths } from '#domain/time/months.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { isOpen } from '../../checking/vocabulary/is-open.ts';

/** A plan is first reviewed within three months (Working Together to Safeguard Children). */
export const aa0707OpenPlanWithoutReview = listRule({
  code: 'AA0707',
  severity: 'query',
  from: '2022-23',
  over: 'protectionPlans',
  reads: ['protectionPlans.startedOn', 'protectionPlans.lastReviewOn', 'protectionPlans.endedOn'],
  wrong: 'The plan has been open for more than three months, and there is no review conference.',
  todo: 'Add the date of the review, or hold it.',
  check({ endedOn, lastReviewOn, startedOn }, found, { on }) {
    const { day } = startedOn;
    if (day !== undefined && lastReviewOn.isBlank && day < addMonths(on, -3) && isOpen(endedOn, on))
      found(lastReviewOn, startedOn);
  },
  examples: () => [
    passes('it was reviewed', { protectionPlans: [{ startedOn: '2025-01-01', lastReviewOn: '2025-04-01' }] }),
    passes('three months are up today', { protectionPlans: [{ startedOn: '2025-06-30' }] }),
    fails('they were up yesterday', 'protectionPlans.lastReviewOn', { protectionPlans: [{ startedOn: '2025-06-29' }] }),
    passes('the plan has ended', { protectionPlans: [{ startedOn: '2025-05-01', endedOn: '2025-09-01' }] }),
    undecided('when it began cannot be read', 'protectionPlans.startedOn', { protectionPlans: [{ startedOn: '?' }] }),
  ],
});
