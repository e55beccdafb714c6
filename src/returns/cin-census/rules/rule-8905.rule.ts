import { isGiven } from '../../engine/given.ts';
import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, withProtectionPlans } from '../checking/rule-example.ts';

/** Every child protection plan needs the category of abuse it began with, a code of the year. */
export const rule8905 = cinRule({
  code: '8905',
  severity: 'error',
  from: '2022-23',
  over: 'childProtectionPlan',
  reads: ['ChildProtectionPlans.InitialCategoryOfAbuse'],
  wrong: 'The child protection plan has no initial category of abuse, or a code that is not in use.',
  todo: 'Enter the category the initial conference decided.',
  check({ initialCategory }, found) {
    if (!isGiven(initialCategory)) found(initialCategory);
  },
  examples: () => [
    passes('NEG is one', on('NEG')),
    passes('EMO is one', on('EMO')),
    fails('there is none', 'InitialCategoryOfAbuse', on('')),
    fails('X is none', 'InitialCategoryOfAbuse', on('X')),
  ],
});

function on(initialCategory: string) {
  return withProtectionPlans({ initialCategory });
}
