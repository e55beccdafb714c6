import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { childRule } from '../../checking/annex-a-rule.ts';
import { tellTwoOpen } from '../../checking/vocabulary/two-open.ts';

/** A child has one open case at a time. */
export const aa0606TwoOpenCases = childRule({
  code: 'AA0606',
  severity: 'error',
  from: '2022-23',
  over: 'child',
  reads: ['childrenInNeed.closedOn'],
  wrong: 'The child has more than one open case on list 6.',
  todo: 'Close the one that was replaced, or take out the row that is double.',
  check(child, found, { on }) {
    const cases = child.lists.childrenInNeed.map(({ id, closedOn }) => ({ id, endedOn: closedOn }));
    tellTwoOpen(cases, on, found);
  },
  examples: () => [
    passes('the one before is closed', { childrenInNeed: [{ closedOn: '2025-05-01' }, {}] }),
    passes('two children have one each', { childrenInNeed: [{}, { id: 'C2' }] }),
    fails('both are open', 'childrenInNeed.id', { childrenInNeed: [{}, {}] }),
    passes('there is one, though its end cannot be read', {
      childrenInNeed: [{ closedOn: '?' }, { closedOn: '2025-05-01' }],
    }),
    undecided('when one closed cannot be read', 'childrenInNeed.closedOn', { childrenInNeed: [{ closedOn: '?' }, {}] }),
  ],
});
