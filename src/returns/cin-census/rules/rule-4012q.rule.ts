import { isSameDay } from '../../engine/before-and-after.ts';
import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, undecided, withCinPlans } from '../checking/rule-example.ts';

/** A child in need plan should not start and end on one day. */
export const rule4012Q = cinRule({
  code: '4012Q',
  severity: 'query',
  from: '2022-23',
  over: 'cinPlan',
  reads: ['CINPlanDates.CINPlanEndDate', 'CINPlanDates.CINPlanStartDate'],
  wrong: 'The child in need plan started and ended on one day.',
  todo: 'Check both days; a plan that was never carried out need not be returned.',
  check({ startedOn, endedOn }, found) {
    if (isSameDay(endedOn, startedOn)) found(endedOn, startedOn);
  },
  examples: () => [
    passes('its end is the day before', on('2025-04-30', '2025-05-01')),
    fails('its end is the same day', 'CINPlanEndDate', on('2025-05-01', '2025-05-01')),
    passes('its end is the day after', on('2025-05-02', '2025-05-01')),
    passes('its end is not there', on('', '2025-05-01')),
    passes('it has no start', on('2025-05-01', '')),
    undecided('its end is no date', 'CINPlanEndDate', on('1 May', '2025-05-01')),
    undecided('the other is no date', 'CINPlanStartDate', on('2025-05-01', '1 May')),
  ],
});

function on(endedOn: string, startedOn: string) {
  return withCinPlans({ startedOn, endedOn });
}
