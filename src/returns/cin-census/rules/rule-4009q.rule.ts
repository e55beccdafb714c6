import { isAfter } from '../../engine/before-and-after.ts';
import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, undecided } from '../checking/rule-example.ts';

/** A child in need plan should not end after the child died. */
export const rule4009Q = cinRule({
  code: '4009Q',
  severity: 'query',
  from: '2022-23',
  over: 'cinPlan',
  reads: ['CINPlanDates.CINPlanEndDate', 'ChildIdentifiers.PersonDeathDate'],
  wrong: 'The child in need plan ended after the child died.',
  todo: 'End the plan on the day of death, unless the day of death is wrong.',
  check({ endedOn }, found, { child: { diedOn } }) {
    if (isAfter(endedOn, diedOn)) found(endedOn, diedOn);
  },
  examples: () => [
    passes('it is the day before', on('2025-04-30', '2025-05-01')),
    passes('it is the same day', on('2025-05-01', '2025-05-01')),
    fails('it is the day after', 'CINPlanEndDate', on('2025-05-02', '2025-05-01')),
    passes('it is not there', on('', '2025-05-01')),
    passes('the child is alive', on('2025-05-01', '')),
    undecided('it is no date', 'CINPlanEndDate', on('1 May', '2025-05-01')),
    undecided('the other is no date', 'PersonDeathDate', on('2025-05-01', '1 May')),
  ],
});

function on(endedOn: string, diedOn: string) {
  return { diedOn, details: [{ cinPlans: [{ endedOn }] }] };
}
