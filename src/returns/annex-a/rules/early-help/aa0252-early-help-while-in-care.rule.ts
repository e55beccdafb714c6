import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { isOpen } from '../../checking/vocabulary/is-open.ts';
import { someRow } from '../../checking/vocabulary/some-row.ts';

/** A child in care has a care plan, and no early help assessment is open for them. */
export const aa0252EarlyHelpWhileInCare = listRule({
  code: 'AA0252',
  severity: 'query',
  from: '2022-23',
  over: 'earlyHelp',
  reads: ['earlyHelp.completedOn', 'childrenInCare.ceasedOn'],
  wrong: 'An early help assessment is open for a child who is in care.',
  todo: 'Close the assessment, or look whether the child has left care.',
  check(row, found, { child, on }) {
    if (!isOpen(row.completedOn, on)) return;
    if (someRow(child.lists.childrenInCare, ({ ceasedOn }) => isOpen(ceasedOn, on))) found(row.completedOn);
  },
  examples: () => [
    passes('the assessment is completed', { earlyHelp: [{ completedOn: '2025-05-01' }], childrenInCare: [{}] }),
    passes('the child has left care', { earlyHelp: [{}], childrenInCare: [{ ceasedOn: '2025-05-01' }] }),
    fails('both are open', 'earlyHelp.completedOn', { earlyHelp: [{}], childrenInCare: [{}] }),
    undecided('when the child left care cannot be read', 'childrenInCare.ceasedOn', {
      earlyHelp: [{}],
      childrenInCare: [{ ceasedOn: '?' }],
    }),
  ],
});
