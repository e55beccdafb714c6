import { isCode } from '../../../engine/given.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { decidedOnlyAfter } from '../../checking/vocabulary/decisions-to-place.ts';
import { periodOf } from '../../checking/vocabulary/periods-of-care.ts';

const ORDER = { startedOn: '2025-06-01', reasonStarted: 'S', legalStatus: 'E1' };

/**
 * That the child should be placed for adoption was decided on or before the start of the first placement order of the
 * period of being looked after; of several decisions one was [K]. Earlier episodes are not in the return, so this is a query.
 */
export const rule554 = ssda903Rule({
  code: '554',
  severity: 'query',
  from: '2022-23',
  over: 'episodes',
  reads: ['PlacedAdoption.DATE_PLACED', 'Episodes.DECOM', 'Episodes.RNE', 'Episodes.LS', 'Episodes.REC'],
  wrong: 'The placement order began before it was decided that the child should be placed for adoption.',
  todo: 'Check the day of the decision; the order may also have begun in an episode of an earlier year.',
  check(episode, found, { child }) {
    if (!isCode(episode.legalStatus, 'E1')) return;
    const [late, ...others] = decidedOnlyAfter(child, episode.startedOn);
    if (late === undefined) return;
    const first = periodOf(child, episode).find(({ legalStatus }) => isCode(legalStatus, 'E1'));
    if (first === episode) found(late, episode.startedOn, ...others);
  },
  examples: () => [
    passes('it was decided the day before', orderedInJune('2025-05-31')),
    passes('it was decided that day', orderedInJune('2025-06-01')),
    fails('it was decided the day after', 'DATE_PLACED', orderedInJune('2025-06-02')),
    fails('only the first episode of the order is told', 'DATE_PLACED', {
      episodes: [ORDER, { ...ORDER, startedOn: '2025-06-10', reasonStarted: 'P' }],
      placedForAdoption: { decidedOn: '2025-07-01' },
    }),
    passes('it was decided between two of its episodes, and then one before', {
      episodes: [ORDER, { ...ORDER, startedOn: '2025-06-10', reasonStarted: 'P' }],
      placedForAdoption: [{ decidedOn: '2025-06-05' }, { decidedOn: '2025-05-05' }],
    }),
    passes('there is no decision', { episodes: ORDER }),
    passes('the legal status is another', {
      episodes: { ...ORDER, legalStatus: 'C2' },
      placedForAdoption: { decidedOn: '2025-06-02' },
    }),
    undecided('the decision cannot be read', 'DATE_PLACED', orderedInJune('June')),
  ],
});

function orderedInJune(decidedOn: string) {
  return { episodes: ORDER, placedForAdoption: { decidedOn } };
}
