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
import { episodeBefore } from '../../checking/vocabulary/neighbouring-episodes.ts';
import { placementChange } from '../../checking/vocabulary/placement-change.ts';
import { isSameCode } from '../../checking/vocabulary/same-value.ts';

/** Where only the legal status changed (L), it did, and the placement stayed: its kind, postcode, provider and number. */
export const rule434 = ssda903Rule({
  code: '434',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: [
    'Episodes.DECOM',
    'Episodes.RNE',
    'Episodes.LS',
    'Episodes.PLACE',
    'Episodes.PL_POST',
    'Episodes.URN',
    'Episodes.PLACE_PROVIDER',
  ],
  wrong: 'The reason says that only the legal status changed (L), but it did not, or the placement changed too.',
  todo: 'Correct the reason for the episode, or what did or did not change.',
  check(episode, found, { child }) {
    const { reasonStarted, legalStatus } = episode;
    const before = isCode(reasonStarted, 'L') ? episodeBefore(child, episode) : undefined;
    if (before === undefined) return;
    const moved = placementChange(episode, before);
    if (moved !== undefined) found(reasonStarted, ...moved);
    else if (isSameCode(legalStatus, before.legalStatus)) found(reasonStarted, legalStatus, before.legalStatus);
  },
  examples: () => [
    passes('only the legal status changed', changed({ legalStatus: 'C2' })),
    fails('nothing changed', 'RNE', changed({})),
    fails('the placement changed too', 'RNE', changed({ legalStatus: 'C2', placement: 'U4' })),
    fails('the postcode changed too', 'RNE', changed({ legalStatus: 'C2', placementPostcode: 'HR9 9ZZ' })),
    passes('the postcode is spaced otherwise', changed({ legalStatus: 'C2', placementPostcode: 'hr12ab' })),
    fails('the number changed too', 'RNE', changed({ legalStatus: 'C2', urn: 'SC054321' })),
    fails('the provider changed too', 'RNE', changed({ legalStatus: 'C2', provider: 'PR5' })),
    fails('the number is missing', 'RNE', changed({ legalStatus: 'C2', urn: '' })),
    passes('another reason', changed({ reasonStarted: 'P' })),
    passes('nothing is told of before', withEpisodes({ startedOn: '2025-06-01', reasonStarted: 'L' })),
    fails('a code that cannot be read hides no change', 'RNE', changed({ legalStatus: 'V9', placement: 'U4' })),
    undecided('the legal status is no code', 'LS', changed({ legalStatus: 'V9' })),
    undecided('the placement is no code', 'PLACE', changed({ placement: 'U7' })),
  ],
});

function changed(to: ExampleEpisode): ExampleChild {
  const from = { legalStatus: 'C1', placement: 'U6', placementPostcode: 'HR1 2AB', urn: 'SC012345', provider: 'PR1' };
  return withEpisodes(
    { startedOn: '2025-05-01', reasonStarted: 'S', ...from },
    { startedOn: '2025-06-01', reasonStarted: 'L', ...from, ...to },
  );
}
