import { type Day, dayOf } from '#domain/time/day.ts';
import { isCode } from '../../../engine/given.ts';
import { fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** The day on which placements in independent living ended at the latest: an episode that goes on from there is another’s. */
const LAST = dayOf('2023-10-28');

/** A placement in independent living (P2) ended by 28 October 2023 [K]: one that begins that day, or goes on, is of another kind. */
export const rule217t = ssda903Rule({
  code: '217t',
  severity: 'error',
  from: '2023-24',
  until: '2023-24',
  over: 'episodes',
  reads: ['Episodes.PLACE', 'Episodes.DEC'],
  wrong: 'A placement in independent living (P2) went on after 28 October 2023.',
  todo: 'End the episode on 28 October 2023, and begin another with the placement the child has had since.',
  check({ placement, endedOn }, found) {
    if (isCode(placement, 'P2') && (endedOn.isBlank || isLater(endedOn.day))) found(placement, endedOn);
  },
  examples: () => [
    passes('it ended that day', withEpisodes({ placement: 'P2', startedOn: '2023-05-01', endedOn: '2023-10-28' })),
    fails(
      'it ended the day after',
      'PLACE',
      withEpisodes({ placement: 'P2', startedOn: '2023-05-01', endedOn: '2023-10-29' }),
    ),
    fails('it goes on', 'PLACE', withEpisodes({ placement: 'P2', startedOn: '2023-05-01' })),
    passes('another placement goes on', withEpisodes({ placement: 'H5', startedOn: '2023-05-01' })),
    undecided('its end cannot be read', 'DEC', withEpisodes({ placement: 'P2', endedOn: 'soon' })),
  ],
});

function isLater(day: Day | undefined): boolean {
  return day !== undefined && day > LAST;
}
