import { isAfter } from '../../engine/before-and-after.ts';
import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, undecided } from '../checking/rule-example.ts';

/** A child protection plan must not start after the child died. */
export const rule8915 = cinRule({
  code: '8915',
  severity: 'error',
  from: '2022-23',
  over: 'childProtectionPlan',
  reads: ['ChildProtectionPlans.CPPstartDate', 'ChildIdentifiers.PersonDeathDate'],
  wrong: 'The child protection plan started after the child died.',
  todo: 'Check the day of death first, then the start of the plan.',
  check({ startedOn }, found, { child: { diedOn } }) {
    if (isAfter(startedOn, diedOn)) found(startedOn, diedOn);
  },
  examples: () => [
    passes('it is the day before', on('2025-04-30', '2025-05-01')),
    passes('it is the same day', on('2025-05-01', '2025-05-01')),
    fails('it is the day after', 'CPPstartDate', on('2025-05-02', '2025-05-01')),
    passes('it is not there', on('', '2025-05-01')),
    passes('the child is alive', on('2025-05-01', '')),
    undecided('it is no date', 'CPPstartDate', on('1 May', '2025-05-01')),
    undecided('the other is no date', 'PersonDeathDate', on('2025-05-01', '1 May')),
  ],
});

function on(startedOn: string, diedOn: string) {
  return { diedOn, details: [{ childProtectionPlans: [{ startedOn }] }] };
}
