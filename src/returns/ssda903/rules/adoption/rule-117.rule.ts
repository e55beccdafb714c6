import { isAfter } from '../../../engine/before-and-after.ts';
import { readableFirst } from '../../../engine/given.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isEndOfCare } from '../../checking/vocabulary/end-of-care.ts';
import { isAfterTheYear } from '../../checking/vocabulary/in-the-year.ts';
import { lastEpisode } from '../../checking/vocabulary/neighbouring-episodes.ts';

/**
 * Neither the decision to place for adoption nor its end is later than 31 March, or than the day the child left care. A
 * child whose last episode is open, or goes on by X1, has not left [K].
 */
export const rule117 = ssda903Rule({
  code: '117',
  severity: 'error',
  from: '2022-23',
  over: 'placedForAdoption',
  reads: [
    'PlacedAdoption.DATE_PLACED',
    'PlacedAdoption.DATE_PLACED_CEASED',
    'Episodes.DECOM',
    'Episodes.DEC',
    'Episodes.REC',
  ],
  wrong: 'A decision about placing the child for adoption is later than the collection year, or than the end of care.',
  todo: 'Correct the day of the decision, or of the end of care.',
  check({ decidedOn, ceasedOn }, found, { child, year }) {
    for (const date of readableFirst([decidedOn, ceasedOn])) {
      if (isAfterTheYear(date, year)) found(date);
      else if (!date.isBlank) {
        const last = lastEpisode(child);
        if (last !== undefined && isEndOfCare(last) && isAfter(date, last.endedOn)) found(date, last.endedOn);
      }
    }
  },
  examples: () => [
    passes('it was on 31 March', decided({ decidedOn: '2026-03-31' })),
    fails('it was on 1 April', 'DATE_PLACED', decided({ decidedOn: '2026-04-01' })),
    fails('it ended on 1 April', 'DATE_PLACED_CEASED', decided({ decidedOn: '2025-05-01', ceasedOn: '2026-04-01' })),
    passes('it was on the day the child left', decided({ decidedOn: '2025-06-30' }, 'E4A')),
    fails('it was the day after', 'DATE_PLACED', decided({ decidedOn: '2025-07-01' }, 'E4A')),
    fails('it ended the day after', 'DATE_PLACED_CEASED', decided({ ceasedOn: '2025-07-01' }, 'E4A')),
    passes('the child did not leave', decided({ decidedOn: '2025-07-01' }, 'X1')),
    passes('nothing is given', decided({})),
    passes('there are no episodes', { placedForAdoption: { decidedOn: '2025-07-01' } }),
    {
      ...fails('what cannot be read hides nothing', 'DATE_PLACED_CEASED', {
        placedForAdoption: { decidedOn: '2025', ceasedOn: '2026-04-01' },
      }),
      undecided: ['DATE_PLACED'],
    },
    undecided('why the episode ended cannot be read', 'REC', decided({ decidedOn: '2025-07-01' }, 'E99')),
  ],
});

function decided(placedForAdoption: { decidedOn?: string; ceasedOn?: string }, reasonEnded = '') {
  const endedOn = reasonEnded === '' ? '' : '2025-06-30';
  return { placedForAdoption, episodes: { startedOn: '2024-05-01', endedOn, reasonEnded } };
}
