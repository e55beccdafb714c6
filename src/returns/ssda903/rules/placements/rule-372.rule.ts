import { isCode } from '../../../engine/given.ts';
import { type ExampleChild, fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isBelowAgeAtStart } from '../../checking/vocabulary/age-in-episode.ts';

const AGE = 10;

/** Nobody under 10 is in youth custody or prison (R5). */
export const rule372 = ssda903Rule({
  code: '372',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.DECOM', 'Episodes.PLACE', 'Header.DOB'],
  wrong: 'The child was placed in youth custody or prison (R5) under the age of 10.',
  todo: 'Correct the placement, the day the episode began or the date of birth.',
  check(episode, found, { child }) {
    const { placement, startedOn } = episode;
    if (isCode(placement, 'R5') && isBelowAgeAtStart(AGE, episode, child)) found(placement, startedOn, child.bornOn);
  },
  examples: () => [
    fails('the day before the birthday', 'PLACE', placed('2025-05-09')),
    passes('on the birthday', placed('2025-05-10')),
    passes('another placement', placed('2025-05-09', 'K1')),
    passes('there is no day', placed('')),
    undecided('the day cannot be read', 'DECOM', placed('May')),
  ],
});

function placed(startedOn: string, placement = 'R5'): ExampleChild {
  return { headers: { bornOn: '2015-05-10' }, episodes: { startedOn, placement } };
}
