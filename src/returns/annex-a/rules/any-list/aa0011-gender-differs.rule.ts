import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { childRule, everyChildColumn } from '../../checking/annex-a-rule.ts';
import { tellDiffering } from '../../checking/vocabulary/differing.ts';
import { WrittenCodeCell } from '../../checking/written-cell.ts';

/** A child’s gender is the same on every list, because it stands once on their record. */
export const aa0011GenderDiffers = childRule({
  code: 'AA0011',
  severity: 'query',
  from: '2022-23',
  over: 'child',
  reads: [],
  readsIfThere: everyChildColumn((property) => property === 'gender'),
  wrong: 'The child’s gender differs between rows.',
  todo: 'Find which is right; look whether two records are of one child.',
  check(child, found) {
    tellDiffering(child, 'gender', WrittenCodeCell, ({ code }) => code, found);
  },
  examples: () => [
    passes('it is the same, however it is written', {
      enquiries: [{ gender: 'M' }],
      childrenInNeed: [{ gender: 'a) Male' }],
    }),
    passes('it is on one list alone', { enquiries: [{ gender: 'M' }], childrenInNeed: [{ gender: '' }] }),
    passes('another child has another', { enquiries: [{ gender: 'M' }, { id: 'C2', gender: 'F' }] }),
    fails('it differs', 'childrenInNeed.gender', { enquiries: [{ gender: 'M' }], childrenInNeed: [{ gender: 'F' }] }),
    undecided('one cannot be read', 'enquiries.gender', {
      enquiries: [{ gender: 'Q' }],
      childrenInNeed: [{ gender: 'M' }],
    }),
  ],
});
