import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, undecided, withCinPlans, withEpisode, withEpisodes } from '../checking/rule-example.ts';
import { protectionPlansOf } from '../checking/vocabulary/plans-of-child.ts';
import { datesOf, isRunningPast, spellOfPlan } from '../checking/vocabulary/spells.ts';

/**
 * A child in need plan must not start on a day that a child protection plan of the child runs; the day it ends is
 * allowed. An open one runs to the reference date.
 */
export const rule4016 = cinRule({
  code: '4016',
  severity: 'error',
  from: '2022-23',
  over: 'cinPlan',
  reads: ['CINPlanDates.CINPlanStartDate', 'ChildProtectionPlans.CPPstartDate', 'ChildProtectionPlans.CPPendDate'],
  wrong: 'The child in need plan started while a child protection plan was running.',
  todo: 'End the child protection plan first, or correct the day that was mistyped.',
  check({ startedOn }, found, { census, child }) {
    const protection = protectionPlansOf(child).map(spellOfPlan);
    const running = protection.find((plan) => isRunningPast(plan, startedOn, census));
    if (running !== undefined) found(startedOn, ...datesOf(running));
  },
  examples: () => [
    passes('it starts the day before the child protection plan', started('2025-04-30')),
    fails('it starts on its first day', 'CINPlanStartDate', started('2025-05-01')),
    fails('it starts the day before its last', 'CINPlanStartDate', started('2025-05-31')),
    passes('it starts on its last day', started('2025-06-01')),
    fails('the child protection plan is open', 'CINPlanStartDate', started('2026-03-31', '')),
    passes('it has no start', started('', '')),
    passes('there is no child protection plan', withCinPlans({ startedOn: '2025-05-01' })),
    fails(
      'it is in another episode of the child',
      'CINPlanStartDate',
      withEpisodes(
        { cinPlans: [{ startedOn: '2025-05-02' }] },
        { childProtectionPlans: [{ startedOn: '2025-05-01' }] },
      ),
    ),
    undecided('the end of the child protection plan is no date', 'CPPendDate', started('2025-05-02', '1 June')),
  ],
});

function started(startedOn: string, endedOn = '2025-06-01') {
  return withEpisode({ cinPlans: [{ startedOn }], childProtectionPlans: [{ startedOn: '2025-05-01', endedOn }] });
}
