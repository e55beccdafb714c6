import { isGiven } from '../../engine/given.ts';
import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, withProtectionPlans } from '../checking/rule-example.ts';

/** Every child protection plan needs the latest category of abuse, a code of the year. */
export const rule8910 = cinRule({
  code: '8910',
  severity: 'error',
  from: '2022-23',
  over: 'childProtectionPlan',
  reads: ['ChildProtectionPlans.LatestCategoryOfAbuse'],
  wrong: 'The child protection plan has no latest category of abuse, or a code that is not in use.',
  todo: 'Enter the category of the last review, or the initial one again when it has not changed.',
  check({ latestCategory }, found) {
    if (!isGiven(latestCategory)) found(latestCategory);
  },
  examples: () => [
    passes('NEG is one', on('NEG')),
    passes('EMO is one', on('EMO')),
    fails('there is none', 'LatestCategoryOfAbuse', on('')),
    fails('X is none', 'LatestCategoryOfAbuse', on('X')),
  ],
});

function on(latestCategory: string) {
  return withProtectionPlans({ latestCategory });
}
