import { isGiven } from '../../engine/given.ts';
import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, withProtectionPlans } from '../checking/rule-example.ts';

/** Every child protection plan needs the number of earlier plans, which may be nought. */
export const rule8730 = cinRule({
  code: '8730',
  severity: 'error',
  from: '2022-23',
  over: 'childProtectionPlan',
  reads: ['ChildProtectionPlans.NumberOfPreviousCPP'],
  wrong: 'The number of earlier child protection plans is missing, or is not a whole number.',
  todo: 'Count the plans the child had before, with any authority, and enter 0 when there were none.',
  check({ previousPlans }, found) {
    if (!isGiven(previousPlans)) found(previousPlans);
  },
  examples: () => [
    passes('0 is one', on('0')),
    passes('1 is one', on('1')),
    passes('12 is one', on('12')),
    fails('there is none', 'NumberOfPreviousCPP', on('')),
    fails('-1 is none', 'NumberOfPreviousCPP', on('-1')),
  ],
});

function on(previousPlans: string) {
  return withProtectionPlans({ previousPlans });
}
