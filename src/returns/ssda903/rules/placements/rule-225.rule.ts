import { isCode } from '../../../engine/given.ts';
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

/** An episode that ended with a change of placement says why, unless either placement is temporary. */
export const rule225 = ssda903Rule({
  code: '225',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.DECOM', 'Episodes.RNE', 'Episodes.PLACE', 'Episodes.REC', 'Episodes.REASON_PLACE_CHANGE'],
  wrong: 'The placement changed, and the reason for that is missing.',
  todo: 'Enter why the placement changed, on the episode that ended.',
  check(episode, found, { child }) {
    if (!episode.reasonForMove.isBlank || !isCode(episode.reasonEnded, 'X1') || isTemporary(episode)) return;
    const next = episodeAfter(child, episode);
    if (next === undefined || !isCode(next.reasonStarted, 'P', 'B', 'T', 'U') || isTemporary(next)) return;
    found(episode.reasonForMove, next.reasonStarted);
  },
  examples: () => [
    fails('it says nothing', 'REASON_PLACE_CHANGE', moved({}, {})),
    passes('it says why', moved({ reasonForMove: 'CARPL' }, {})),
    passes('only the legal status changed', moved({}, { reasonStarted: 'L' })),
    fails('both changed', 'REASON_PLACE_CHANGE', moved({}, { reasonStarted: 'B' })),
    fails('the carers stayed', 'REASON_PLACE_CHANGE', moved({}, { reasonStarted: 'T' })),
    fails('the carers stayed and the legal status changed', 'REASON_PLACE_CHANGE', moved({}, { reasonStarted: 'U' })),
    passes('it ended care', moved({ reasonEnded: 'E4A' }, {})),
    passes('into a temporary placement', moved({}, { placement: 'T1' })),
    passes('out of a temporary placement', moved({ placement: 'T1' }, {})),
    passes('none follows', withEpisodes({ startedOn: '2025-05-01', placement: 'U6', reasonEnded: 'X1' })),
    undecided('the placement is no code', 'PLACE', moved({}, { placement: 'Q' })),
    undecided('the reason for the next is no code', 'RNE', moved({}, { reasonStarted: 'Q' })),
  ],
});

function moved(from: ExampleEpisode, to: ExampleEpisode): ExampleChild {
  return withEpisodes(
    { startedOn: '2025-05-01', placement: 'U6', endedOn: '2025-06-01', reasonEnded: 'X1', ...from },
    { startedOn: '2025-06-01', placement: 'K2', reasonStarted: 'P', ...to },
  );
}
