import { isSameDay } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
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
    const left = child.lists.childrenInCare.filter(({ ceasedReason }) => isWritten(ceasedReason, 'adopted'));
    const [first] = left;
    if (first === undefined || row.adoptedOn.day === undefined || first.ceasedOn.isBlank) return;
    if (!someRow(left, ({ ceasedOn }) => isSameDay(ceasedOn, row.adoptedOn))) found(row.adoptedOn, first.ceasedOn);
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
    undecided('when care ended cannot be read', 'childrenInCare.ceasedOn', {
      adoptions: [{ adoptedOn: '2025-05-01' }],
      childrenInCare: [{ ceasedOn: '?', ceasedReason: 'E11' }],
    }),
  ],
});
