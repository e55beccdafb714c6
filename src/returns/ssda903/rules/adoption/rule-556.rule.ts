import { isCode } from '../../../engine/given.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { decidedOnlyAfter } from '../../checking/vocabulary/decisions-to-place.ts';

/** That the child should be placed for adoption was decided on or before the start of the freeing order; of several decisions one was [K]. */
export const rule556 = ssda903Rule({
  code: '556',
  severity: 'error',
  from: '2022-23',
  until: '2023-24',
  over: 'episodes',
  reads: ['PlacedAdoption.DATE_PLACED', 'Episodes.DECOM', 'Episodes.LS'],
  wrong: 'The freeing order began before it was decided that the child should be placed for adoption.',
  todo: 'Correct the day of the decision, or the start of the order.',
  check({ legalStatus, startedOn }, found, { child }) {
    if (!isCode(legalStatus, 'D1')) return;
    const [late, ...others] = decidedOnlyAfter(child, startedOn);
    if (late !== undefined) found(late, startedOn, ...others);
  },
  examples: () => [
    passes('it was decided the day before', freedInJune('2023-05-31')),
    passes('it was decided that day', freedInJune('2023-06-01')),
    fails('it was decided the day after', 'DATE_PLACED', freedInJune('2023-06-02')),
    passes('there is no day', freedInJune('')),
    passes('the legal status is another', {
      episodes: { startedOn: '2023-06-01', legalStatus: 'E1' },
      placedForAdoption: { decidedOn: '2023-06-02' },
    }),
    undecided('the decision cannot be read', 'DATE_PLACED', freedInJune('June')),
  ],
});

function freedInJune(decidedOn: string) {
  return { episodes: { startedOn: '2023-06-01', legalStatus: 'D1' }, placedForAdoption: { decidedOn } };
}
