import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { childRule, everyChildColumn } from '../../checking/annex-a-rule.ts';
import { tellDiffering } from '../../checking/vocabulary/differing.ts';
import { WrittenCodeCell } from '../../checking/written-cell.ts';

/** A child’s ethnicity is the same on every list, because it stands once on their record. */
export const aa0012EthnicityDiffers = childRule({
  code: 'AA0012',
  severity: 'query',
  from: '2022-23',
  over: 'child',
  reads: [],
  readsIfThere: everyChildColumn((property) => property === 'ethnicity'),
  wrong: 'The child’s ethnicity differs between rows.',
  todo: 'Find which is right; look whether two records are of one child.',
  check(child, found) {
    tellDiffering(child, 'ethnicity', WrittenCodeCell, ({ code }) => code, found);
  },
  examples: () => [
    passes('it is the same, however it is written', {
      enquiries: [{ ethnicity: 'WBRI' }],
      childrenInNeed: [{ ethnicity: 'a) WBRI' }],
    }),
    passes('it is on one list alone', { enquiries: [{ ethnicity: 'WBRI' }], childrenInNeed: [{ ethnicity: '' }] }),
    passes('another child has another', { enquiries: [{ ethnicity: 'WBRI' }, { id: 'C2', ethnicity: 'BCRB' }] }),
    fails('it differs', 'childrenInNeed.ethnicity', {
      enquiries: [{ ethnicity: 'WBRI' }],
      childrenInNeed: [{ ethnicity: 'BCRB' }],
    }),
    undecided('one cannot be read', 'enquiries.ethnicity', {
      enquiries: [{ ethnicity: '?' }],
      childrenInNeed: [{ ethnicity: 'WBRI' }],
    }),
  ],
});
