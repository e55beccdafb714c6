import { isCode } from '../../../engine/given.ts';
import { type ExampleChild, fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { hasReachedAgeAtEnd } from '../../checking/vocabulary/age-in-episode.ts';
import { GUARDIANSHIP } from '../../checking/vocabulary/end-of-care.ts';

const AGE = 18;

/** No special guardianship order is made of somebody who is 18: it ends then (Children Act 1989, section 91(13)) [K]. */
export const rule407 = ssda903Rule({
  code: '407',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.DEC', 'Episodes.REC', 'Header.DOB'],
  wrong: 'Care ended by special guardianship, but the child was 18 or over.',
  todo: 'Correct the reason the episode ended, the day, or the date of birth.',
  check(episode, found, { child }) {
    const { reasonEnded, endedOn } = episode;
    if (isCode(reasonEnded, ...GUARDIANSHIP) && hasReachedAgeAtEnd(AGE, episode, child)) {
      found(reasonEnded, endedOn, child.bornOn);
    }
  },
  examples: () => [
    passes('the day before the birthday', left('2025-05-09')),
    fails('on the birthday', 'REC', left('2025-05-10')),
    fails('the day after, to somebody else', 'REC', left('2025-05-11', 'E48')),
    passes('for another reason', left('2025-05-11', 'E17')),
    passes('there is no day', left('')),
    passes('there is no date of birth', withEpisodes({ endedOn: '2025-05-11', reasonEnded: 'E45' })),
    undecided('the day cannot be read', 'DEC', left('May')),
  ],
});

function left(endedOn: string, reasonEnded = 'E45'): ExampleChild {
  return { headers: { bornOn: '2007-05-10' }, episodes: { endedOn, reasonEnded } };
}
