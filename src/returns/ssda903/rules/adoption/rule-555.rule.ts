import { isCode } from '../../../engine/given.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { decisionDays } from '../../checking/vocabulary/decisions-to-place.ts';

/** A child under a freeing order had a day on which it was decided that they should be placed for adoption. */
export const rule555 = ssda903Rule({
  code: '555',
  severity: 'error',
  from: '2022-23',
  until: '2023-24',
  over: 'episodes',
  reads: ['Episodes.LS', 'PlacedAdoption.DATE_PLACED'],
  wrong: 'There is a freeing order, but no day of the decision that the child should be placed for adoption.',
  todo: 'Enter the day of the decision, or correct the legal status.',
  check({ legalStatus }, found, { child }) {
    if (isCode(legalStatus, 'D1') && decisionDays(child).length === 0) found(legalStatus);
  },
  examples: () => [
    passes('there is a decision', { episodes: { legalStatus: 'D1' }, placedForAdoption: { decidedOn: '2023-05-01' } }),
    fails('there is none', 'LS', { episodes: { legalStatus: 'D1' } }),
    fails('it has no day', 'LS', { episodes: { legalStatus: 'D1' }, placedForAdoption: {} }),
    passes('the legal status is another', { episodes: { legalStatus: 'C2' } }),
    undecided('the legal status cannot be read', 'LS', { episodes: { legalStatus: 'D9' } }),
  ],
});
