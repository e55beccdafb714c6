import { isBefore } from '../../engine/before-and-after.ts';
import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, undecided, withCinPlans } from '../checking/rule-example.ts';

/** A child in need plan must not end before it starts. */
export const rule4011 = cinRule({
  code: '4011',
  severity: 'error',
  from: '2022-23',
  over: 'cinPlan',
  reads: ['CINPlanDates.CINPlanEndDate', 'CINPlanDates.CINPlanStartDate'],
  wrong: 'The child in need plan ended before it started.',
  todo: 'Look up both days and correct the one that was mistyped.',
  check({ startedOn, endedOn }, found) {
    if (isBefore(endedOn, startedOn)) found(endedOn, startedOn);
  },
  examples: () => [
    fails('its end is the day before', 'CINPlanEndDate', on('2025-04-30', '2025-05-01')),
    passes('its end is the same day', on('2025-05-01', '2025-05-01')),
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
