import { type ExampleChild, fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { hasReachedAgeAtEnd } from '../../checking/vocabulary/age-in-episode.ts';
import { isAdoption } from '../../checking/vocabulary/end-of-care.ts';

const AGE = 18;

/** Nobody is adopted at 18 or later. */
export const rule386 = ssda903Rule({
  code: '386',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.DEC', 'Episodes.REC', 'Header.DOB'],
  wrong: 'Care ended by adoption, but the child was 18 or over.',
  todo: 'Correct the reason the episode ended, the day, or the date of birth.',
  check(episode, found, { child }) {
    const { reasonEnded, endedOn } = episode;
    if (isAdoption(episode) && hasReachedAgeAtEnd(AGE, episode, child)) found(reasonEnded, endedOn, child.bornOn);
  },
  examples: () => [
    passes('the day before the birthday', left('2025-05-09')),
    fails('on the birthday', 'REC', left('2025-05-10')),
    fails('opposed', 'REC', left('2025-05-11', 'E12')),
    passes('for another reason', left('2025-05-11', 'E17')),
    passes('there is no day', left('')),
    undecided('the day cannot be read', 'DEC', left('May')),
    undecided('the reason is no code', 'REC', left('2025-05-11', 'E10')),
  ],
});

function left(endedOn: string, reasonEnded = 'E11'): ExampleChild {
  return { headers: { bornOn: '2007-05-10' }, episodes: { endedOn, reasonEnded } };
}
