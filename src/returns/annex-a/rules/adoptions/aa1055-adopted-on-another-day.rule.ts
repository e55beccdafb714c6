import { isSameDay } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { findRow } from '../../checking/vocabulary/find-row.ts';
import { isWritten } from '../../checking/vocabulary/is-written.ts';
import { someRow } from '../../checking/vocabulary/some-row.ts';

/** A child who left care by adoption left on the day of the order. */
export const aa1055AdoptedOnAnotherDay = listRule({
  code: 'AA1055',
  severity: 'error',
  from: '2022-23',
  over: 'adoptions',
  reads: ['adoptions.adoptedOn', 'childrenInCare.ceasedOn', 'childrenInCare.ceasedReason'],
  wrong: 'The adoption order is not of the day that the child left care by adoption.',
  todo: 'Find which is right, and correct the other.',
  check(row, found, { child }) {
    if (row.adoptedOn.day === undefined) return;
    const ended = child.lists.childrenInCare.filter(({ ceasedOn }) => !ceasedOn.isBlank);
    const isAdopted = ({ ceasedReason }: (typeof ended)[number]) => isWritten(ceasedReason, 'adopted');
    if (someRow(ended, (each) => isAdopted(each) && isSameDay(each.ceasedOn, row.adoptedOn))) return;
    const other = findRow(ended, isAdopted);
    if (other !== undefined) found(row.adoptedOn, other.ceasedOn);
  },
  examples: () => [
    passes('it is the same day', {
      adoptions: [{ adoptedOn: '2025-05-01' }],
      childrenInCare: [{ ceasedOn: '2025-05-01', ceasedReason: 'E11' }],
    }),
    passes('the child left care otherwise', {
      adoptions: [{ adoptedOn: '2025-05-01' }],
      childrenInCare: [{ ceasedOn: '2025-04-01', ceasedReason: 'E4A' }],
    }),
    fails('it is the day after', 'adoptions.adoptedOn', {
      adoptions: [{ adoptedOn: '2025-05-02' }],
      childrenInCare: [{ ceasedOn: '2025-05-01', ceasedReason: 'E11' }],
    }),
    passes('it is that of one of two periods, whatever ended the other', {
      adoptions: [{ adoptedOn: '2025-05-01' }],
      childrenInCare: [
        { ceasedOn: '2024-05-01', ceasedReason: '?' },
        { ceasedOn: '2025-05-01', ceasedReason: 'E11' },
      ],
    }),
    undecided('when care ended cannot be read', 'childrenInCare.ceasedOn', {
      adoptions: [{ adoptedOn: '2025-05-01' }],
      childrenInCare: [{ ceasedOn: '?', ceasedReason: 'E11' }],
    }),
  ],
});
