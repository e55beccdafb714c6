import { isBefore } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isBeforeTheYear } from '../../checking/vocabulary/in-the-year.ts';
import { isRespite } from '../../checking/vocabulary/respite.ts';

/** A decision to place for adoption did not end before 1 April, nor before the child’s first episode, short breaks apart. */
export const rule118 = ssda903Rule({
  code: '118',
  severity: 'error',
  from: '2022-23',
  over: 'placedForAdoption',
  reads: ['PlacedAdoption.DATE_PLACED_CEASED', 'Episodes.DECOM', 'Episodes.LS'],
  wrong: 'The decision to place for adoption ended before the collection year, or before the child was looked after.',
  todo: 'Correct the day it ended, or leave it out when it was told in an earlier year.',
  check({ ceasedOn }, found, { child, year }) {
    if (ceasedOn.isBlank) return;
    if (isBeforeTheYear(ceasedOn, year)) {
      found(ceasedOn);
      return;
    }
    const first = child.episodesInOrder.find((episode) => !isRespite(episode));
    if (first !== undefined && isBefore(ceasedOn, first.startedOn)) found(ceasedOn, first.startedOn);
  },
  examples: () => [
    passes('it ended on 1 April', ceased('2025-04-01', { startedOn: '2024-05-01', legalStatus: 'E1' })),
    fails(
      'it ended on 31 March',
      'DATE_PLACED_CEASED',
      ceased('2025-03-31', { startedOn: '2024-05-01', legalStatus: 'E1' }),
    ),
    fails(
      'it ended before both, and is told once',
      'DATE_PLACED_CEASED',
      ceased('2025-03-31', { startedOn: '2025-06-01', legalStatus: 'E1' }),
    ),
    passes('it ended on the day care began', ceased('2025-06-01', { startedOn: '2025-06-01', legalStatus: 'E1' })),
    fails(
      'it ended the day before',
      'DATE_PLACED_CEASED',
      ceased('2025-05-31', { startedOn: '2025-06-01', legalStatus: 'E1' }),
    ),
    fails('short breaks do not count', 'DATE_PLACED_CEASED', {
      placedForAdoption: { ceasedOn: '2025-05-31' },
      episodes: [
        { startedOn: '2025-05-01', legalStatus: 'V4' },
        { startedOn: '2025-06-01', legalStatus: 'E1' },
      ],
    }),
    passes('the decision stands', ceased('', { startedOn: '2025-06-01', legalStatus: 'E1' })),
    passes('there are no episodes', { placedForAdoption: { ceasedOn: '2025-05-31' } }),
    undecided('a start cannot be read', 'DECOM', ceased('2025-05-31', { startedOn: 'June', legalStatus: 'E1' })),
    undecided(
      'the end cannot be read',
      'DATE_PLACED_CEASED',
      ceased('May', { startedOn: '2025-06-01', legalStatus: 'E1' }),
    ),
    passes('while the decision stands no start is asked for', ceased('', { startedOn: 'June', legalStatus: 'E1' })),
  ],
});

function ceased(ceasedOn: string, episodes: { startedOn: string; legalStatus: string }) {
  return { placedForAdoption: { ceasedOn }, episodes };
}
