import { findMoreThanOne } from '../../engine/more-than-one.ts';
import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, withCinPlans, withEpisodes } from '../checking/rule-example.ts';
import { cinPlansOf } from '../checking/vocabulary/plans-of-child.ts';

/** A child may have at most one child in need plan without an end. */
export const rule4004 = cinRule({
  code: '4004',
  severity: 'error',
  from: '2022-23',
  over: 'child',
  reads: ['CINPlanDates.CINPlanEndDate'],
  wrong: 'The child has more than one open child in need plan.',
  todo: 'End the plan that was replaced; a child has one plan at a time.',
  check(child, found) {
    const open = cinPlansOf(child).filter(({ endedOn }) => endedOn.isBlank);
    findMoreThanOne(
      open.map(({ endedOn }) => endedOn),
      found,
    );
  },
  examples: () => [
    passes(
      'one is open',
      withCinPlans({ startedOn: '2025-05-01', endedOn: '2025-06-01' }, { startedOn: '2025-06-02' }),
    ),
    passes('there is none', withCinPlans()),
    fails('two are open', 'CINPlanEndDate', withCinPlans({ startedOn: '2025-05-01' }, { startedOn: '2025-06-01' })),
    fails('three are open', ['CINPlanEndDate', 'CINPlanEndDate'], withCinPlans({}, {}, {})),
    fails('they are in different episodes', 'CINPlanEndDate', withEpisodes({ cinPlans: [{}] }, { cinPlans: [{}] })),
    passes('an end that cannot be read is an end', withCinPlans({ endedOn: '1 May' }, {})),
  ],
});
