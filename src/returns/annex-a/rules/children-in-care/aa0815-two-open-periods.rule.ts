import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { childRule } from '../../checking/annex-a-rule.ts';
import { tellTwoOpen } from '../../checking/vocabulary/two-open.ts';

/** A child is in one period of care at a time. */
export const aa0815TwoOpenPeriods = childRule({
  code: 'AA0815',
  severity: 'error',
  from: '2022-23',
  over: 'child',
  reads: ['childrenInCare.ceasedOn'],
  wrong: 'The child has more than one open period of care on list 8.',
  todo: 'End the one that is over, or take out the row that is double.',
  check(child, found, { on }) {
    const periods = child.lists.childrenInCare.map(({ id, ceasedOn }) => ({ id, endedOn: ceasedOn }));
    tellTwoOpen(periods, on, found);
  },
  examples: () => [
    passes('the one before is over', { childrenInCare: [{ ceasedOn: '2025-05-01' }, {}] }),
    fails('both are open', 'childrenInCare.id', { childrenInCare: [{}, {}] }),
    passes('there is one, though its end cannot be read', {
      childrenInCare: [{ ceasedOn: '?' }, { ceasedOn: '2025-05-01' }],
    }),
    undecided('when one ended cannot be read', 'childrenInCare.ceasedOn', { childrenInCare: [{ ceasedOn: '?' }, {}] }),
  ],
});
