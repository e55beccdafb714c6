import { isBefore } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { decisionsInOrder } from '../../checking/vocabulary/decisions-to-place.ts';

/** A child’s decisions to place for adoption do not lap over: the earlier one ended on or before the day of the next. */
export const rule579 = ssda903Rule({
  code: '579',
  severity: 'error',
  from: '2022-23',
  over: 'placedForAdoption',
  reads: ['PlacedAdoption.DATE_PLACED', 'PlacedAdoption.DATE_PLACED_CEASED'],
  wrong: 'A decision to place for adoption was made while the one before still stood.',
  todo: 'Enter or correct the end of the earlier decision, or the day of this one.',
  check(decision, found, { child }) {
    const inOrder = decisionsInOrder(child);
    const before = inOrder[inOrder.indexOf(decision) - 1];
    if (before === undefined) return;
    if (before.ceasedOn.isBlank || isBefore(decision.decidedOn, before.ceasedOn))
      found(decision.decidedOn, before.decidedOn, before.ceasedOn);
  },
  examples: () => [
    passes('the earlier one ended the day before', after({ ceasedOn: '2025-05-31' })),
    passes('it ended that day', after({ ceasedOn: '2025-06-01' })),
    fails('it ended the day after', 'DATE_PLACED', after({ ceasedOn: '2025-06-02' })),
    fails('it has not ended', 'DATE_PLACED', after({})),
    passes('there is one alone', { placedForAdoption: { decidedOn: '2025-06-01' } }),
    passes('the other has no day', { placedForAdoption: [{}, { decidedOn: '2025-06-01' }] }),
    undecided('the end of the earlier one cannot be read', 'DATE_PLACED_CEASED', after({ ceasedOn: 'June' })),
  ],
});

/** The later decision stands first, because the order of the rows does not matter. */
function after(earlier: { ceasedOn?: string }) {
  return { placedForAdoption: [{ decidedOn: '2025-06-01' }, { decidedOn: '2025-05-01', ...earlier }] };
}
