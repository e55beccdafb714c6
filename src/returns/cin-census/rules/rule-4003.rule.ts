import { isSameDay } from '../../engine/before-and-after.ts';
import { readableFirst } from '../../engine/given.ts';
import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, undecided, withEpisode } from '../checking/rule-example.ts';
import { datesOf, isRunningOn, spellOfPlan } from '../checking/vocabulary/spells.ts';

/**
 * A review of a child protection plan must not fall within a child in need plan of the same episode, its first and
 * last day included, unless it is the day the child protection plan ended. An open child in need plan runs to the
 * reference date [K].
 */
export const rule4003 = cinRule({
  code: '4003',
  severity: 'error',
  from: '2022-23',
  over: 'childProtectionPlan',
  reads: [
    'Reviews.CPPreviewDate',
    'ChildProtectionPlans.CPPendDate',
    'CINPlanDates.CINPlanStartDate',
    'CINPlanDates.CINPlanEndDate',
  ],
  wrong: 'A review of the child protection plan fell while a child in need plan of the episode was running.',
  todo: 'Correct the day of the review or the dates of the child in need plan: a child has one plan at a time.',
  check({ reviews, endedOn }, found, { census, episode: { cinPlans } }) {
    for (const review of readableFirst(reviews)) {
      const running = cinPlans.map(spellOfPlan).find((plan) => isRunningOn(plan, review, census));
      if (running !== undefined && !isSameDay(review, endedOn)) found(review, ...datesOf(running));
    }
  },
  examples: () => [
    passes('it was the day before the plan', reviewed(['2025-04-30'])),
    fails('it was the first day of the plan', 'CPPreviewDate', reviewed(['2025-05-01'])),
    fails('it was the last day of the plan', 'CPPreviewDate', reviewed(['2025-06-01'])),
    passes('it was the day after the plan', reviewed(['2025-06-02'])),
    fails('the second review was within it', 'CPPreviewDate', reviewed(['2025-04-30', '2025-05-02'])),
    fails('both were, and each is told', ['CPPreviewDate', 'CPPreviewDate'], reviewed(['2025-05-02', '2025-05-03'])),
    passes('it ended the child protection plan', reviewed(['2025-05-01'], { endedOn: '2025-05-01' })),
    fails('the plan is still open', 'CPPreviewDate', reviewed(['2025-09-01'], { cinPlanEndedOn: '' })),
    passes('there is no review', reviewed([])),
    {
      ...fails('one that cannot be read hides no other', 'CPPreviewDate', reviewed(['1 May', '2025-05-02'])),
      undecided: ['CPPreviewDate'],
    },
    undecided('the review is no date', 'CPPreviewDate', reviewed(['1 May'])),
    undecided(
      'the end of the plan is no date',
      'CINPlanEndDate',
      reviewed(['2025-05-02'], { cinPlanEndedOn: '1 June' }),
    ),
  ],
});

function reviewed(reviewedOn: readonly string[], { endedOn = '', cinPlanEndedOn = '2025-06-01' } = {}) {
  return withEpisode({
    cinPlans: [{ startedOn: '2025-05-01', endedOn: cinPlanEndedOn }],
    childProtectionPlans: [{ startedOn: '2025-02-01', endedOn, reviewedOn }],
  });
}
