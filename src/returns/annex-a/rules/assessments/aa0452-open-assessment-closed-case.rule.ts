import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { isOpen } from '../../checking/vocabulary/is-open.ts';
import { someRow } from '../../checking/vocabulary/some-row.ts';

/** While an assessment is open, the case is open on list 6. */
export const aa0452OpenAssessmentClosedCase = listRule({
  code: 'AA0452',
  severity: 'error',
  from: '2022-23',
  over: 'assessments',
  reads: ['assessments.authorisedOn', 'childrenInNeed.closedOn'],
  wrong: 'The assessment is open, and the child’s case is closed.',
  todo: 'Authorise the assessment, or open the case again.',
  check(row, found, { child, on }) {
    const { childrenInNeed } = child.lists;
    if (childrenInNeed.length === 0 || !isOpen(row.authorisedOn, on)) return;
    if (!someRow(childrenInNeed, ({ closedOn }) => isOpen(closedOn, on)))
      found(row.authorisedOn, ...childrenInNeed.map(({ closedOn }) => closedOn));
  },
  examples: () => [
    passes('the case is open', { assessments: [{}], childrenInNeed: [{}] }),
    passes('it was opened again', { assessments: [{}], childrenInNeed: [{ closedOn: '2025-05-01' }, {}] }),
    passes('the assessment is authorised', {
      assessments: [{ authorisedOn: '2025-05-01' }],
      childrenInNeed: [{ closedOn: '2025-05-01' }],
    }),
    fails('the case is closed', 'assessments.authorisedOn', {
      assessments: [{}],
      childrenInNeed: [{ closedOn: '2025-05-01' }],
    }),
    undecided('when it closed cannot be read', 'childrenInNeed.closedOn', {
      assessments: [{}],
      childrenInNeed: [{ closedOn: '?' }],
    }),
  ],
});
