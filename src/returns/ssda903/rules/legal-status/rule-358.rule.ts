import { isCode } from '../../../engine/given.ts';
import { type ExampleChild, fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isBelowAgeAtStart } from '../../checking/vocabulary/age-in-episode.ts';

const AGE = 10;

/** Nobody under 10 is remanded, detained or under an order of the youth court: below that age nobody is held responsible for a crime. The tenth birthday itself is old enough [K]. */
export const rule358 = ssda903Rule({
  code: '358',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.DECOM', 'Episodes.LS', 'Header.DOB'],
  wrong:
    'The child was under 10 when an episode on remand, in detention or under a youth court order (J1, J2 or J3) began.',
  todo: 'Correct the legal status, or the date of birth.',
  check(episode, found, { child }) {
    const { legalStatus, startedOn } = episode;
    if (isCode(legalStatus, 'J1', 'J2', 'J3') && isBelowAgeAtStart(AGE, episode, child)) {
      found(legalStatus, startedOn, child.bornOn);
    }
  },
  examples: () => [
    fails('the day before the birthday', 'LS', held('2025-05-09')),
    passes('on the birthday', held('2025-05-10')),
    passes('the day after', held('2025-05-11')),
    fails('detained', 'LS', held('2025-05-09', 'J2')),
    fails('under an order', 'LS', held('2025-05-09', 'J3')),
    passes('under a care order', held('2025-05-09', 'C2')),
    passes('there is no day', held('')),
    passes('there is no date of birth', withEpisodes({ startedOn: '2025-05-09', legalStatus: 'J1' })),
    undecided('the day cannot be read', 'DECOM', held('May')),
  ],
});

function held(startedOn: string, legalStatus = 'J1'): ExampleChild {
  return { headers: { bornOn: '2015-05-10' }, episodes: { startedOn, legalStatus } };
}
