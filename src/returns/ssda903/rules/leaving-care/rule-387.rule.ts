import { isCode } from '../../../engine/given.ts';
import { type ExampleChild, fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isBelowAgeAtEnd } from '../../checking/vocabulary/age-in-episode.ts';

const AGE = 14;

/** Nobody under 14 leaves care to live independently. */
export const rule387 = ssda903Rule({
  code: '387',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.DEC', 'Episodes.REC', 'Header.DOB'],
  wrong: 'Care ended with independent living, but the child was under 14.',
  todo: 'Correct the reason the episode ended, the day, or the date of birth.',
  check(episode, found, { child }) {
    const { reasonEnded, endedOn } = episode;
    if (isCode(reasonEnded, 'E5', 'E6') && isBelowAgeAtEnd(AGE, episode, child)) {
      found(reasonEnded, endedOn, child.bornOn);
    }
  },
  examples: () => [
    fails('the day before the birthday', 'REC', left('2025-05-09')),
    passes('on the birthday', left('2025-05-10')),
    fails('without support', 'REC', left('2025-05-09', 'E6')),
    passes('for another reason', left('2025-05-09', 'E4A')),
    passes('there is no day', left('')),
    passes('there is no date of birth', withEpisodes({ endedOn: '2025-05-09', reasonEnded: 'E5' })),
    undecided('the day cannot be read', 'DEC', left('May')),
  ],
});

function left(endedOn: string, reasonEnded = 'E5'): ExampleChild {
  return { headers: { bornOn: '2011-05-10' }, episodes: { endedOn, reasonEnded } };
}
