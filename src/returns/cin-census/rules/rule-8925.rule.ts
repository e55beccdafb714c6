import { isBefore } from '../../engine/before-and-after.ts';
import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, undecided, withProtectionPlans } from '../checking/rule-example.ts';

/** A child protection plan must not end before it starts. */
export const rule8925 = cinRule({
  code: '8925',
  severity: 'error',
  from: '2022-23',
  over: 'childProtectionPlan',
  reads: ['ChildProtectionPlans.CPPendDate', 'ChildProtectionPlans.CPPstartDate'],
  wrong: 'The child protection plan ended before it started.',
  todo: 'Look up both days and correct the one that was mistyped.',
  check({ startedOn, endedOn }, found) {
    if (isBefore(endedOn, startedOn)) found(endedOn, startedOn);
  },
  examples: () => [
    fails('its end is the day before', 'CPPendDate', on('2025-04-30', '2025-05-01')),
    passes('its end is the same day', on('2025-05-01', '2025-05-01')),
    passes('its end is the day after', on('2025-05-02', '2025-05-01')),
    passes('its end is not there', on('', '2025-05-01')),
    passes('it has no start', on('2025-05-01', '')),
    undecided('its end is no date', 'CPPendDate', on('1 May', '2025-05-01')),
    undecided('the other is no date', 'CPPstartDate', on('2025-05-01', '1 May')),
  ],
});

function on(endedOn: string, startedOn: string) {
  return withProtectionPlans({ startedOn, endedOn });
}
