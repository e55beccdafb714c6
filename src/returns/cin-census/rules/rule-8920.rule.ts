import { isAfter } from '../../engine/before-and-after.ts';
import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, undecided } from '../checking/rule-example.ts';

/** A child protection plan must not end after the child died. */
export const rule8920 = cinRule({
  code: '8920',
  severity: 'error',
  from: '2022-23',
  over: 'childProtectionPlan',
  reads: ['ChildProtectionPlans.CPPendDate', 'ChildIdentifiers.PersonDeathDate'],
  wrong: 'The child protection plan ended after the child died.',
  todo: 'End the plan on the day of death, unless the day of death is wrong.',
  check({ endedOn }, found, { child: { diedOn } }) {
    if (isAfter(endedOn, diedOn)) found(endedOn, diedOn);
  },
  examples: () => [
    passes('it is the day before', on('2025-04-30', '2025-05-01')),
    passes('it is the same day', on('2025-05-01', '2025-05-01')),
    fails('it is the day after', 'CPPendDate', on('2025-05-02', '2025-05-01')),
    passes('it is not there', on('', '2025-05-01')),
    passes('the child is alive', on('2025-05-01', '')),
    undecided('it is no date', 'CPPendDate', on('1 May', '2025-05-01')),
    undecided('the other is no date', 'PersonDeathDate', on('2025-05-01', '1 May')),
  ],
});

function on(endedOn: string, diedOn: string) {
  return { diedOn, details: [{ childProtectionPlans: [{ endedOn }] }] };
}
