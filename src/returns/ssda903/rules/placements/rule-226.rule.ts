import {
  type ExampleChild,
  type ExampleEpisode,
  fails,
  passes,
  undecided,
  withEpisodes,
} from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { episodeAfter } from '../../checking/vocabulary/neighbouring-episodes.ts';
import { isTemporary } from '../../checking/vocabulary/placements.ts';

/** Into and out of a temporary placement no reason for a change of placement is told: the usual one goes on. */
export const rule226 = ssda903Rule({
  code: '226',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.DECOM', 'Episodes.PLACE', 'Episodes.REASON_PLACE_CHANGE'],
  wrong: 'A reason for a change of placement is given, but the child only went to or came from a temporary placement.',
  todo: 'Take the reason out, or correct the placement that is temporary.',
  check(episode, found, { child }) {
    const { reasonForMove, placement } = episode;
    if (reasonForMove.isBlank) return;
    const next = isTemporary(episode) ? undefined : episodeAfter(child, episode);
    if (isTemporary(episode)) found(reasonForMove, placement);
    else if (next !== undefined && isTemporary(next)) found(reasonForMove, next.placement);
  },
  examples: () => [
    passes('neither is temporary', moved({ placement: 'U6', reasonForMove: 'CARPL' }, { placement: 'K2' })),
    passes('no reason is told', moved({ placement: 'U6' }, { placement: 'T1' })),
    fails('into one', 'REASON_PLACE_CHANGE', moved({ placement: 'U6', reasonForMove: 'CARPL' }, { placement: 'T1' })),
    fails('out of one', 'REASON_PLACE_CHANGE', moved({ placement: 'T1', reasonForMove: 'CARPL' }, { placement: 'U6' })),
    fails('it is the last', 'REASON_PLACE_CHANGE', withEpisodes({ placement: 'T4', reasonForMove: 'OTHER' })),
    passes('the last is not temporary', withEpisodes({ placement: 'U6', reasonForMove: 'OTHER' })),
    undecided(
      'the next placement is no code',
      'PLACE',
      moved({ placement: 'U6', reasonForMove: 'OTHER' }, { placement: 'Q' }),
    ),
  ],
});

function moved(from: ExampleEpisode, to: ExampleEpisode): ExampleChild {
  return withEpisodes({ startedOn: '2025-05-01', endedOn: '2025-06-01', ...from }, { startedOn: '2025-06-01', ...to });
}
