import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { tellBeforeAnyCase } from '../../checking/vocabulary/before-any-case.ts';

/** Enquiries are made within a case: one on list 6 began on or before the strategy discussion. */
export const aa0556EnquiryBeforeCase = listRule({
  code: 'AA0556',
  severity: 'query',
  from: '2022-23',
  over: 'enquiries',
  reads: ['enquiries.startedOn', 'childrenInNeed.startedOn'],
  wrong: 'The strategy discussion is before any case of the child on list 6.',
  todo: 'Correct the start of the case, or the date of the discussion.',
  check(row, found, { child }) {
    tellBeforeAnyCase(row.startedOn, child, found);
  },
  examples: () => [
    passes('they began that day', {
      enquiries: [{ startedOn: '2025-05-01' }],
      childrenInNeed: [{ startedOn: '2025-05-01' }],
    }),
    passes('when the case began is not said', { enquiries: [{ startedOn: '2025-05-01' }], childrenInNeed: [{}] }),
    fails('the case began the day after', 'enquiries.startedOn', {
      enquiries: [{ startedOn: '2025-05-01' }],
      childrenInNeed: [{ startedOn: '2025-05-02' }],
    }),
    undecided('when the case began cannot be read', 'childrenInNeed.startedOn', {
      enquiries: [{ startedOn: '2025-05-01' }],
      childrenInNeed: [{ startedOn: '?' }],
    }),
  ],
});
