import { isCode } from '../../../engine/given.ts';
import { type ExampleChild, fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isBelowAgeAtEnd } from '../../checking/vocabulary/age-in-episode.ts';

const AGE = 10;

/** No child under 10 moves because of custody: below that age nobody is held. The move is on the day the episode that tells it ended, on which the next began [K]. */
export const rule234 = ssda903Rule({
  code: '234',
  severity: 'error',
  from: '2025-26',
  over: 'episodes',
  reads: ['Episodes.DEC', 'Episodes.REASON_PLACE_CHANGE', 'Header.DOB'],
  wrong: 'The placement changed because of custody, but the child was under 10.',
  todo: 'Correct the reason for the change, or the date of birth.',
  check(episode, found, { child }) {
    const { reasonForMove, endedOn } = episode;
    if (isCode(reasonForMove, 'CUSTOD') && isBelowAgeAtEnd(AGE, episode, child)) {
      found(reasonForMove, endedOn, child.bornOn);
    }
  },
  examples: () => [
    passes('on the tenth birthday', moved('2025-05-10')),
    fails('the day before', 'REASON_PLACE_CHANGE', moved('2025-05-09')),
    passes('for another reason', moved('2025-05-09', 'CARPL')),
    passes('the move has no day', moved('')),
    passes('there is no date of birth', withEpisodes({ endedOn: '2025-05-09', reasonForMove: 'CUSTOD' })),
    undecided('the day cannot be read', 'DEC', moved('May')),
    undecided('the reason is no code', 'REASON_PLACE_CHANGE', moved('2025-05-09', 'PRISON')),
  ],
});

function moved(endedOn: string, reasonForMove = 'CUSTOD'): ExampleChild {
  return { headers: { bornOn: '2015-05-10' }, episodes: { endedOn, reasonForMove } };
}
