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
import { isSameCode, isSameText } from '../../checking/vocabulary/same-value.ts';

/** From a temporary placement the child returns to the one before it, at the same postcode, with reason P. Where what was before is not told, the reason alone is looked at [K]. */
export const rule383 = ssda903Rule({
  code: '383',
  severity: 'error',
  from: '2025-26',
  over: 'episodes',
  reads: ['Episodes.DECOM', 'Episodes.RNE', 'Episodes.PLACE', 'Episodes.PL_POST'],
  wrong: 'After a temporary placement the child did not go back to the one before it, or the reason for that is not P.',
  todo: 'Correct the reason, the placement or the postcode of the episode that follows, or of the temporary one.',
  check(episode, found, { child }) {
    const back = isTemporary(episode) ? episodeAfter(child, episode) : undefined;
    if (back === undefined) return;
    const usual = episodeBefore(child, episode);
    if (!isCode(back.reasonStarted, 'P')) found(back.reasonStarted, episode.placement);
    else if (usual === undefined) return;
    else if (!isSameText(back.placementPostcode, usual.placementPostcode)) {
      found(back.placementPostcode, usual.placementPostcode, episode.placement);
    } else if (!isSameCode(back.placement, usual.placement)) found(back.placement, usual.placement, episode.placement);
  },
  examples: () => [
    passes('back to the one before', returned({})),
    passes('its postcode is spaced otherwise', returned({ placementPostcode: 'hr12ab' })),
    fails('to another', 'PLACE', returned({ placement: 'K2' })),
    fails('to another postcode', 'PL_POST', returned({ placementPostcode: 'HR9 9ZZ' })),
    fails('for another reason', 'RNE', returned({ reasonStarted: 'T' })),
    fails('there is no reason', 'RNE', returned({ reasonStarted: '' })),
    passes(
      'not yet',
      withEpisodes({ startedOn: '2025-05-01', placement: 'U6' }, { startedOn: '2025-06-01', placement: 'T1' }),
    ),
    passes(
      'what was before the temporary one is not told',
      withEpisodes(
        { startedOn: '2025-03-30', placement: 'T1' },
        { startedOn: '2025-04-05', placement: 'U6', reasonStarted: 'P' },
      ),
    ),
    undecided('the reason is no code', 'RNE', returned({ reasonStarted: 'Q' })),
    undecided(
      'the start of another cannot be read',
      'DECOM',
      withEpisodes({ startedOn: 'May', placement: 'U6' }, { startedOn: '2025-06-01', placement: 'T1' }),
    ),
  ],
});

function returned(back: ExampleEpisode): ExampleChild {
  const usual = { placement: 'U6', placementPostcode: 'HR1 2AB' };
  return withEpisodes(
    { startedOn: '2025-05-01', ...usual },
    { startedOn: '2025-06-01', placement: 'T1' },
    { startedOn: '2025-06-10', reasonStarted: 'P', ...usual, ...back },
  );
}
