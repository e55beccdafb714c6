import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { childRule, everyChildColumn } from '../../checking/annex-a-rule.ts';
import { tellDiffering } from '../../checking/vocabulary/differing.ts';
import { WrittenCodeCell } from '../../checking/written-cell.ts';

/** Whether a child has a disability is the same on every list that asks. */
export const aa0013DisabilityDiffers = childRule({
  code: 'AA0013',
  severity: 'query',
  from: '2022-23',
  over: 'child',
  reads: [],
  readsIfThere: everyChildColumn((property) => property === 'disability'),
  wrong: 'Whether the child has a disability differs between rows.',
  todo: 'Find which is right, and correct the record that the other comes from.',
  check(child, found) {
    tellDiffering(child, 'disability', WrittenCodeCell, ({ code }) => code, found);
  },
  examples: () => [
    passes('it is the same, however it is written', {
      enquiries: [{ disability: 'Yes' }],
      childrenInNeed: [{ disability: 'a) Yes' }],
    }),
    passes('it is on one list alone', { enquiries: [{ disability: 'Yes' }], childrenInNeed: [{ disability: '' }] }),
    passes('another child has another', { enquiries: [{ disability: 'Yes' }, { id: 'C2', disability: 'b) No' }] }),
    fails('it differs', 'childrenInNeed.disability', {
      enquiries: [{ disability: 'Yes' }],
      childrenInNeed: [{ disability: 'b) No' }],
    }),
    undecided('one cannot be read', 'enquiries.disability', {
      enquiries: [{ disability: '?' }],
      childrenInNeed: [{ disability: 'Yes' }],
    }),
  ],
});
