import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, undecided, withEpisode, withEpisodes, withProtectionPlans } from '../checking/rule-example.ts';
import { cinPlansOf } from '../checking/vocabulary/plans-of-child.ts';
import { datesOf, isRunningPast, spellOfPlan } from '../checking/vocabulary/spells.ts';

/**
 * A child protection plan must not start on a day that a child in need plan of the child runs; the day it ends is
 * allowed. An open one runs to the reference date.
 */
export const rule4017 = cinRule({
  code: '4017',
  severity: 'error',
  from: '2022-23',
  over: 'childProtectionPlan',
  reads: ['ChildProtectionPlans.CPPstartDate', 'CINPlanDates.CINPlanStartDate', 'CINPlanDates.CINPlanEndDate'],
  wrong: 'The child protection plan started while a child in need plan was running.',
  todo: 'End the child in need plan on the day the child protection plan starts.',
  check({ startedOn }, found, { census, child }) {
    const running = cinPlansOf(child)
      .map(spellOfPlan)
      .find((plan) => isRunningPast(plan, startedOn, census));
    if (running !== undefined) found(startedOn, ...datesOf(running));
  },
  examples: () => [
    passes('it starts the day before the child in need plan', started('2025-04-30')),
    fails('it starts on its first day', 'CPPstartDate', started('2025-05-01')),
    fails('it starts the day before its last', 'CPPstartDate', started('2025-05-31')),
    passes('it starts on its last day', started('2025-06-01')),
    fails('the child in need plan is open', 'CPPstartDate', started('2026-03-31', '')),
    passes('it has no start', started('', '')),
    passes('there is no child in need plan', withProtectionPlans({ startedOn: '2025-05-01' })),
    fails(
      'it is in another episode of the child',
      'CPPstartDate',
      withEpisodes(
        { cinPlans: [{ startedOn: '2025-05-01' }] },
        { childProtectionPlans: [{ startedOn: '2025-05-02' }] },
      ),
    ),
    undecided('the end of the child in need plan is no date', 'CINPlanEndDate', started('2025-05-02', '1 June')),
  ],
});

function started(startedOn: string, endedOn = '2025-06-01') {
  return withEpisode({ cinPlans: [{ startedOn: '2025-05-01', endedOn }], childProtectionPlans: [{ startedOn }] });
}
