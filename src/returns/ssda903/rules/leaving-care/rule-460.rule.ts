import { isCode } from '../../../engine/given.ts';
import { type ExampleChild, fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isBelowAgeAtEnd } from '../../checking/vocabulary/age-in-episode.ts';

const AGE = 18;

/** Who leaves care by staying with the former carers (E17) has turned 18. */
export const rule460 = ssda903Rule({
  code: '460',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.DEC', 'Episodes.REC', 'Header.DOB'],
  wrong: 'Care ended with the child staying with the carers at 18, but the child was under 18.',
  todo: 'Correct the reason the episode ended, the day, or the date of birth.',
  check(episode, found, { child }) {
    const { reasonEnded, endedOn } = episode;
    if (isCode(reasonEnded, 'E17') && isBelowAgeAtEnd(AGE, episode, child)) found(reasonEnded, endedOn, child.bornOn);
  },
  examples: () => [
    fails('the day before the birthday', 'REC', left('2025-05-09')),
    passes('on the birthday', left('2025-05-10')),
    passes('for another reason', left('2025-05-09', 'E4A')),
    passes('there is no day', left('')),
    undecided('the day cannot be read', 'DEC', left('May')),
  ],
});

function left(endedOn: string, reasonEnded = 'E17'): ExampleChild {
  return { headers: { bornOn: '2007-05-10' }, episodes: { endedOn, reasonEnded } };
}
