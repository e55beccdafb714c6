import { isSameDay } from '../../engine/before-and-after.ts';
import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, undecided, withProtectionPlans } from '../checking/rule-example.ts';

/** A child protection plan must not start and end on one day. */
export const rule8840 = cinRule({
  code: '8840',
  severity: 'error',
  from: '2022-23',
  over: 'childProtectionPlan',
  reads: ['ChildProtectionPlans.CPPendDate', 'ChildProtectionPlans.CPPstartDate'],
  wrong: 'The child protection plan started and ended on one day.',
  todo: 'Check both days; a plan that was entered by mistake is taken out.',
  check({ startedOn, endedOn }, found) {
    if (isSameDay(endedOn, startedOn)) found(endedOn, startedOn);
  },
  examples: () => [
    passes('its end is the day before', on('2025-04-30', '2025-05-01')),
    fails('its end is the same day', 'CPPendDate', on('2025-05-01', '2025-05-01')),
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
