import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { decisionsInOrder } from '../../checking/vocabulary/decisions-to-place.ts';

/** Of several decisions to place for adoption, all but the latest have ended. */
export const rule583 = ssda903Rule({
  code: '583',
  severity: 'query',
  from: '2022-23',
  over: 'placedForAdoption',
  reads: ['PlacedAdoption.DATE_PLACED', 'PlacedAdoption.DATE_PLACED_CEASED'],
  wrong: 'There is a later decision to place for adoption, but this one has not ended.',
  todo: 'Check that both decisions are needed, and enter when this one ended; it may have been in an earlier year.',
  check(decision, found, { child }) {
    if (!decision.ceasedOn.isBlank || decision.decidedOn.isBlank) return;
    const inOrder = decisionsInOrder(child);
    const next = inOrder[inOrder.indexOf(decision) + 1];
    if (next !== undefined) found(decision.ceasedOn, next.decidedOn);
  },
  examples: () => [
    passes('the earlier one has ended', {
      placedForAdoption: [{ decidedOn: '2025-06-01' }, { decidedOn: '2025-05-01', ceasedOn: '2025-05-31' }],
    }),
    fails('it has not', 'DATE_PLACED_CEASED', {
      placedForAdoption: [{ decidedOn: '2025-06-01' }, { decidedOn: '2025-05-01' }],
    }),
    fails('two of three have not', ['DATE_PLACED_CEASED', 'DATE_PLACED_CEASED'], {
      placedForAdoption: [{ decidedOn: '2025-06-01' }, { decidedOn: '2025-05-01' }, { decidedOn: '2025-04-01' }],
    }),
    passes('there is one alone', { placedForAdoption: { decidedOn: '2025-06-01' } }),
    passes('the other has no day', { placedForAdoption: [{ decidedOn: '2025-06-01' }, {}] }),
    undecided('one cannot be read', 'DATE_PLACED', {
      placedForAdoption: [{ decidedOn: '2025-06-01' }, { decidedOn: 'May' }],
    }),
  ],
});
