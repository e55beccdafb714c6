import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { findRow } from '../../checking/vocabulary/find-row.ts';
import { isWritten } from '../../checking/vocabulary/is-written.ts';

/** Nobody is in touch with a young person who left care by dying. */
export const aa0956InTouchAfterDeath = listRule({
  code: 'AA0956',
  severity: 'error',
  from: '2022-23',
  over: 'careLeavers',
  reads: ['careLeavers.inTouch', 'childrenInCare.ceasedReason'],
  wrong: 'List 8 says that the young person died, and list 9 that the authority is in touch.',
  todo: 'Find which is right, and correct the other.',
  check(row, found, { child }) {
    if (!isWritten(row.inTouch, 'in-touch')) return;
    const care = findRow(child.lists.childrenInCare, ({ ceasedReason }) => isWritten(ceasedReason, 'died'));
    if (care !== undefined) found(row.inTouch, care.ceasedReason);
  },
  examples: () => [
    passes('they left otherwise', { careLeavers: [{ inTouch: 'Yes' }], childrenInCare: [{ ceasedReason: 'E5' }] }),
    passes('nobody is in touch', { careLeavers: [{ inTouch: 'Died' }], childrenInCare: [{ ceasedReason: 'E2' }] }),
    fails('both cannot be', 'careLeavers.inTouch', {
      careLeavers: [{ inTouch: 'Yes' }],
      childrenInCare: [{ ceasedReason: 'E2' }],
    }),
    fails('another row of list 8 says so', 'careLeavers.inTouch', {
      careLeavers: [{ inTouch: 'Yes' }],
      childrenInCare: [{ ceasedReason: '?' }, { ceasedReason: 'E2' }],
    }),
    undecided('the reason cannot be read', 'childrenInCare.ceasedReason', {
      careLeavers: [{ inTouch: 'Yes' }],
      childrenInCare: [{ ceasedReason: '?' }],
    }),
  ],
});
