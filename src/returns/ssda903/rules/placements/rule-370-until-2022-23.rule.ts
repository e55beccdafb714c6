import { isCode } from '../../../engine/given.ts';
import { type ExampleChild, fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isBelowAgeAtStart } from '../../checking/vocabulary/age-in-episode.ts';

const AGE = 15;

/** Nobody under 15 lives independently; since 2023-24 the age is 16 [K]. */
export const rule370Until2022To23 = ssda903Rule({
  code: '370',
  severity: 'error',
  from: '2022-23',
  until: '2022-23',
  over: 'episodes',
  reads: ['Episodes.DECOM', 'Episodes.PLACE', 'Header.DOB'],
  wrong: 'The child was placed in independent living (P2) under the age of 15.',
  todo: 'Correct the placement, the day the episode began or the date of birth.',
  check(episode, found, { child }) {
    const { placement, startedOn } = episode;
    if (isCode(placement, 'P2') && isBelowAgeAtStart(AGE, episode, child)) found(placement, startedOn, child.bornOn);
  },
  examples: () => [
    fails('the day before the birthday', 'PLACE', placed('2022-05-09')),
    passes('on the birthday', placed('2022-05-10')),
    passes('another placement', placed('2022-05-09', 'U6')),
    passes('there is no day', placed('')),
    undecided('the day cannot be read', 'DECOM', placed('May')),
  ],
});

function placed(startedOn: string, placement = 'P2'): ExampleChild {
  return { headers: { bornOn: '2007-05-10' }, episodes: { startedOn, placement } };
}
