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
import { episodeAfter, episodeBefore } from '../../checking/vocabulary/neighbouring-episodes.ts';
import { isTemporary } from '../../checking/vocabulary/placements.ts';
import { isSameCode } from '../../checking/vocabulary/same-value.ts';

/** From a temporary placement the child returns to the one before it, with reason P. Where what was before is not told, the reason alone is looked at [K]. */
export const rule383Until2024To25 = ssda903Rule({
  code: '383',
  severity: 'error',
  from: '2022-23',
  until: '2024-25',
  over: 'episodes',
  reads: ['Episodes.DECOM', 'Episodes.RNE', 'Episodes.PLACE'],
  wrong: 'After a temporary placement the child did not go back to the one before it, or the reason for that is not P.',
  todo: 'Correct the reason or the placement of the episode that follows, or of the temporary one.',
  check(episode, found, { child }) {
    const back = isTemporary(episode) ? episodeAfter(child, episode) : undefined;
    if (back === undefined) return;
    const usual = episodeBefore(child, episode);
    if (!isCode(back.reasonStarted, 'P')) found(back.reasonStarted, episode.placement);
    else if (usual !== undefined && !isSameCode(back.placement, usual.placement)) {
      found(back.placement, usual.placement, episode.placement);
    }
  },
  examples: () => [
    passes('back to the one before', returned({ placement: 'U6', reasonStarted: 'P' })),
    fails('to another', 'PLACE', returned({ placement: 'K2', reasonStarted: 'P' })),
    fails('for another reason', 'RNE', returned({ placement: 'U6', reasonStarted: 'T' })),
    passes(
      'the postcode did not matter yet',
      returned({ placement: 'U6', reasonStarted: 'P', placementPostcode: 'HR9 9ZZ' }),
    ),
    passes(
      'not yet',
      withEpisodes({ startedOn: '2024-05-01', placement: 'U6' }, { startedOn: '2024-06-01', placement: 'T1' }),
    ),
    undecided('the reason is no code', 'RNE', returned({ placement: 'U6', reasonStarted: 'Q' })),
  ],
});

function returned(back: ExampleEpisode): ExampleChild {
  return withEpisodes(
    { startedOn: '2024-05-01', placement: 'U6', placementPostcode: 'HR1 2AB' },
    { startedOn: '2024-06-01', placement: 'T1' },
    { startedOn: '2024-06-10', ...back },
  );
}
