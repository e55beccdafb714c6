import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { childRule } from '../../checking/annex-a-rule.ts';
import { tellTwoOpen } from '../../checking/vocabulary/two-open.ts';

/** A child is subject to one plan at a time. */
export const aa0705TwoOpenPlans = childRule({
  code: 'AA0705',
  severity: 'error',
  from: '2022-23',
  over: 'child',
  reads: ['protectionPlans.endedOn'],
  wrong: 'The child has more than one open plan on list 7.',
  todo: 'End the one that was replaced, or take out the row that is double.',
  check(child, found, { on }) {
    tellTwoOpen(child.lists.protectionPlans, on, found);
  },
  examples: () => [
    passes('the one before has ended', { protectionPlans: [{ endedOn: '2025-05-01' }, {}] }),
    fails('both are open', 'protectionPlans.id', { protectionPlans: [{}, {}] }),
    passes('there is one, though its end cannot be read', {
      protectionPlans: [{ endedOn: '?' }, { endedOn: '2025-05-01' }],
    }),
    undecided('when one ended cannot be read', 'protectionPlans.endedOn', { protectionPlans: [{ endedOn: '?' }, {}] }),
  ],
});
