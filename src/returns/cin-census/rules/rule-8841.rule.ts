import { isBefore, isSameDay } from '../../engine/before-and-after.ts';
import { readableFirst } from '../../engine/given.ts';
import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, undecided, withProtectionPlans } from '../checking/rule-example.ts';

/** Every review of a child protection plan must be later than its start. */
export const rule8841 = cinRule({
  code: '8841',
  severity: 'error',
  from: '2022-23',
  over: 'childProtectionPlan',
  reads: ['ChildProtectionPlans.CPPstartDate', 'Reviews.CPPreviewDate'],
  wrong: 'A review of the child protection plan was not after its start.',
  todo: 'Correct the day of the review; the conference that began the plan is not a review of it.',
  check({ startedOn, reviews }, found) {
    for (const review of readableFirst(reviews))
      if (isBefore(review, startedOn) || isSameDay(review, startedOn)) found(review, startedOn);
  },
  examples: () => [
    passes('it was the day after', reviewed('2025-05-01', '2025-05-02')),
    fails('it was the same day', 'CPPreviewDate', reviewed('2025-05-01', '2025-05-01')),
    fails('it was the day before', 'CPPreviewDate', reviewed('2025-05-01', '2025-04-30')),
    fails('the second of two was', 'CPPreviewDate', reviewed('2025-05-01', '2025-08-01', '2025-04-30')),
    fails('each of two was', ['CPPreviewDate', 'CPPreviewDate'], reviewed('2025-05-01', '2025-05-01', '2025-04-30')),
    passes('there is none', reviewed('2025-05-01')),
    passes('an empty review is another rule’s', reviewed('2025-05-01', '')),
    passes('the plan has no start', reviewed('', '2025-05-01')),
    {
      ...fails(
        'one that cannot be read hides no other',
        'CPPreviewDate',
        reviewed('2025-05-01', '2 May', '2025-04-30'),
      ),
      undecided: ['CPPreviewDate'],
    },
    undecided('a review has no readable date', 'CPPreviewDate', reviewed('2025-05-01', '2 May')),
    undecided('the plan has no readable start', 'CPPstartDate', reviewed('1 May', '2025-05-02')),
  ],
});

function reviewed(startedOn: string, ...reviewedOn: readonly string[]) {
  return withProtectionPlans({ startedOn, reviewedOn });
}
