import { findMoreThanOne } from '../../engine/more-than-one.ts';
import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, withEpisodes, withProtectionPlans } from '../checking/rule-example.ts';
import { protectionPlansOf } from '../checking/vocabulary/plans-of-child.ts';

/** A child may have at most one child protection plan without an end. */
export const rule8935 = cinRule({
  code: '8935',
  severity: 'error',
  from: '2022-23',
  over: 'child',
  reads: ['ChildProtectionPlans.CPPendDate'],
  wrong: 'The child has more than one open child protection plan.',
  todo: 'End the plan that was replaced, or take out the one that was entered twice.',
  check(child, found) {
    const open = protectionPlansOf(child).filter(({ endedOn }) => endedOn.isBlank);
    findMoreThanOne(
      open.map(({ endedOn }) => endedOn),
      found,
    );
  },
  examples: () => [
    passes('one is open', withProtectionPlans({ endedOn: '2025-06-01' }, { startedOn: '2025-06-02' })),
    passes('there is none', withProtectionPlans()),
    fails('two are open', 'CPPendDate', withProtectionPlans({ startedOn: '2025-05-01' }, { startedOn: '2025-06-01' })),
    fails('three are open', ['CPPendDate', 'CPPendDate'], withProtectionPlans({}, {}, {})),
    fails(
      'they are in different episodes',
      'CPPendDate',
      withEpisodes({ childProtectionPlans: [{}] }, { childProtectionPlans: [{}] }),
    ),
    passes('an end that cannot be read is an end', withProtectionPlans({ endedOn: '1 May' }, {})),
  ],
});
