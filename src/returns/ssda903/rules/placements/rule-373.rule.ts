import { isCode } from '../../../engine/given.ts';
import { type ExampleChild, fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isBelowAgeAtStart } from '../../checking/vocabulary/age-in-episode.ts';

const AGE = 4;

/** Nobody under 4 is placed in a residential school (S1). */
export const rule373 = ssda903Rule({
  code: '373',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.DECOM', 'Episodes.PLACE', 'Header.DOB'],
  wrong: 'The child was placed in a residential school (S1) under the age of 4.',
  todo: 'Correct the placement, the day the episode began or the date of birth.',
  check(episode, found, { child }) {
    const { placement, startedOn } = episode;
    if (isCode(placement, 'S1') && isBelowAgeAtStart(AGE, episode, child)) found(placement, startedOn, child.bornOn);
  },
  examples: () => [
    fails('the day before the birthday', 'PLACE', placed('2025-05-09')),
    passes('on the birthday', placed('2025-05-10')),
    passes('another placement', placed('2025-05-09', 'R3')),
    passes('there is no date of birth', withEpisodes({ startedOn: '2025-05-09', placement: 'S1' })),
    undecided('the day cannot be read', 'DECOM', placed('May')),
  ],
});

function placed(startedOn: string, placement = 'S1'): ExampleChild {
  return { headers: { bornOn: '2021-05-10' }, episodes: { startedOn, placement } };
}
