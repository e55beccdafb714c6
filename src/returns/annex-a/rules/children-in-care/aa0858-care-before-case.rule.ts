import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { tellBeforeAnyCase } from '../../checking/vocabulary/before-any-case.ts';

/** Care is given within a case: one on list 6 began on or before the day care did. */
export const aa0858CareBeforeCase = listRule({
  code: 'AA0858',
  severity: 'query',
  from: '2022-23',
  over: 'childrenInCare',
  reads: ['childrenInCare.startedOn', 'childrenInNeed.startedOn'],
  wrong: 'The child was looked after before any case on list 6 began.',
  todo: 'Correct the start of the case, or of what began before it.',
  check(row, found, { child }) {
    tellBeforeAnyCase(row.startedOn, child, found);
  },
  examples: () => [
    passes('they began that day', {
      childrenInCare: [{ startedOn: '2025-05-01' }],
      childrenInNeed: [{ startedOn: '2025-05-01' }],
    }),
    passes('when the case began is not said', { childrenInCare: [{ startedOn: '2025-05-01' }], childrenInNeed: [{}] }),
    passes('an earlier case was open', {
      childrenInCare: [{ startedOn: '2025-05-01' }],
      childrenInNeed: [{ startedOn: '2025-06-01' }, { startedOn: '2024-06-01' }],
    }),
    fails('the case began the day after', 'childrenInCare.startedOn', {
      childrenInCare: [{ startedOn: '2025-05-01' }],
      childrenInNeed: [{ startedOn: '2025-05-02' }],
    }),
    undecided('when the case began cannot be read', 'childrenInNeed.startedOn', {
      childrenInCare: [{ startedOn: '2025-05-01' }],
      childrenInNeed: [{ startedOn: '?' }],
    }),
  ],
});
