import { DateCell } from '../../../engine/cell.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { childRule, everyChildColumn } from '../../checking/annex-a-rule.ts';
import { tellDiffering } from '../../checking/vocabulary/differing.ts';

/** A child is born once: the date is the same on every list. */
export const aa0010BornOnDiffers = childRule({
  code: 'AA0010',
  severity: 'error',
  from: '2022-23',
  over: 'child',
  reads: [],
  readsIfThere: everyChildColumn((property) => property === 'bornOn'),
  wrong: 'The child’s date of birth differs between rows.',
  todo: 'Find which is right, and correct the record that the other comes from.',
  check(child, found) {
    tellDiffering(child, 'bornOn', DateCell, ({ day }) => day, found);
  },
  examples: () => [
    passes('it is the same, however it is written', {
      enquiries: [{ bornOn: '2015-05-01' }],
      childrenInNeed: [{ bornOn: '01/05/2015' }],
    }),
    passes('it is on one list alone', { enquiries: [{ bornOn: '2015-05-01' }], childrenInNeed: [{ bornOn: '' }] }),
    passes('another child has another', { enquiries: [{ bornOn: '2015-05-01' }, { id: 'C2', bornOn: '2015-05-02' }] }),
    fails('it differs', 'childrenInNeed.bornOn', {
      enquiries: [{ bornOn: '2015-05-01' }],
      childrenInNeed: [{ bornOn: '2015-05-02' }],
    }),
    undecided('one cannot be read', 'enquiries.bornOn', {
      enquiries: [{ bornOn: 'May' }],
      childrenInNeed: [{ bornOn: '2015-05-01' }],
    }),
  ],
});
