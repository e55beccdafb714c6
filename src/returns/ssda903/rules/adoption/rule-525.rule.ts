import { filledOf } from '../../../engine/given.ts';
import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { adoptionAnswers, areAllFilled } from '../../checking/vocabulary/filled.ts';

const ANSWER = { decidedOn: '2025-05-01' };

/**
 * Where it was decided that the child should no longer be placed for adoption, there are no answers about an adoption.
 * A child may have an earlier decision that ended and one that stands: then there may be [K].
 */
export const rule525 = ssda903Rule({
  code: '525',
  severity: 'error',
  from: '2022-23',
  over: 'adoptions',
  reads: [
    'PlacedAdoption.DATE_PLACED_CEASED',
    'AD1.DATE_INT',
    'AD1.DATE_MATCH',
    'AD1.FOSTER_CARE',
    'AD1.NB_ADOPTR',
    'AD1.SEX_ADOPTR',
    'AD1.LS_ADOPTR',
  ],
  wrong: 'There are answers about an adoption, but the decision to place the child for adoption ended.',
  todo: 'Take the answers out, or the end of the decision when the child was adopted.',
  check(adoption, found, { child: { placedForAdoption } }) {
    const [answer] = filledOf(adoptionAnswers(adoption));
    const ends = placedForAdoption.map(({ ceasedOn }) => ceasedOn);
    if (answer !== undefined && ends.length > 0 && areAllFilled(ends)) found(answer, ...ends);
  },
  examples: () => [
    passes('the decision stands', { adoptions: ANSWER, placedForAdoption: { decidedOn: '2025-04-01' } }),
    fails('it ended', 'DATE_INT', { adoptions: ANSWER, placedForAdoption: { ceasedOn: '2025-06-01' } }),
    fails('an end that cannot be read is one', 'DATE_INT', {
      adoptions: ANSWER,
      placedForAdoption: { ceasedOn: 'June' },
    }),
    passes('there are no answers', { adoptions: {}, placedForAdoption: { ceasedOn: '2025-06-01' } }),
    passes('an earlier one ended and another stands', {
      adoptions: ANSWER,
      placedForAdoption: [{ ceasedOn: '2025-06-01' }, { decidedOn: '2025-07-01' }],
    }),
    fails('both ended', 'DATE_INT', {
      adoptions: ANSWER,
      placedForAdoption: [{ ceasedOn: '2025-06-01' }, { ceasedOn: '2025-07-01' }],
    }),
    passes('there is no decision', { adoptions: ANSWER }),
  ],
});
