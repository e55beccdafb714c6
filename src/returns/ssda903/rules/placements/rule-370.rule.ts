import { isCode } from '../../../engine/given.ts';
import { type ExampleChild, fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isBelowAgeAtStart } from '../../checking/vocabulary/age-in-episode.ts';

const AGE = 16;

/** Nobody under 16 lives independently. */
export const rule370 = ssda903Rule({
  code: '370',
  severity: 'error',
  from: '2023-24',
  until: '2023-24',
  over: 'episodes',
  reads: ['Episodes.DECOM', 'Episodes.PLACE', 'Header.DOB'],
  wrong: 'The child was placed in independent living (P2) under the age of 16.',
  todo: 'Correct the placement, the day the episode began or the date of birth.',
  check(episode, found, { child }) {
    const { placement, startedOn } = episode;
    if (isCode(placement, 'P2') && isBelowAgeAtStart(AGE, episode, child)) found(placement, startedOn, child.bornOn);
  },
  examples: () => [
    fails('the day before the birthday', 'PLACE', placed('2023-05-09')),
    passes('on the birthday', placed('2023-05-10')),
    passes('another placement', placed('2023-05-09', 'U6')),
    passes('there is no date of birth', withEpisodes({ startedOn: '2023-05-09', placement: 'P2' })),
    undecided('the day cannot be read', 'DECOM', placed('May')),
  ],
});

function placed(startedOn: string, placement = 'P2'): ExampleChild {
  return { headers: { bornOn: '2007-05-10' }, episodes: { startedOn, placement } };
}
