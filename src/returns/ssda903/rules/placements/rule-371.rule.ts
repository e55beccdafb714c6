import { isCode } from '../../../engine/given.ts';
import { type ExampleChild, fails, inYear, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isBelowAgeAtStart } from '../../checking/vocabulary/age-in-episode.ts';

const AGE = 16;

/** Nobody under 16 is in supported accommodation: K3, and H5 until 2023-24. */
export const rule371 = ssda903Rule({
  code: '371',
  severity: 'error',
  from: '2023-24',
  over: 'episodes',
  reads: ['Episodes.DECOM', 'Episodes.PLACE', 'Header.DOB'],
  wrong: 'The child was placed in supported accommodation under the age of 16.',
  todo: 'Correct the placement, the day the episode began or the date of birth.',
  check(episode, found, { child }) {
    const { placement, startedOn } = episode;
    if (isCode(placement, 'K3', 'H5') && isBelowAgeAtStart(AGE, episode, child)) {
      found(placement, startedOn, child.bornOn);
    }
  },
  examples: () => [
    fails('the day before the birthday', 'PLACE', placed('2025-05-09')),
    passes('on the birthday', placed('2025-05-10')),
    passes('the day after', placed('2025-05-11')),
    inYear('2023-24', fails('as it was written before', 'PLACE', placed('2023-05-11', 'H5'))),
    passes('another placement', placed('2025-05-09', 'U6')),
    passes('there is no day', placed('')),
    passes('there is no date of birth', withEpisodes({ startedOn: '2025-05-09', placement: 'K3' })),
    undecided('the day cannot be read', 'DECOM', placed('May')),
    undecided('the placement is no code', 'PLACE', placed('2025-05-09', 'H5')),
  ],
});

function placed(startedOn: string, placement = 'K3'): ExampleChild {
  return { headers: { bornOn: '2009-05-10' }, episodes: { startedOn, placement } };
}
