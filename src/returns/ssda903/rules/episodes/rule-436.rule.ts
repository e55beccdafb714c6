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

/** Where the legal status and the placement changed (B, U), both did. */
export const rule436 = ssda903Rule({
  code: '436',
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
  wrong: 'The reason says that the legal status and the placement changed (B or U), but one of them did not.',
  todo: 'Correct the reason for the episode, or what did not change.',
  check(episode, found, { child }) {
    const { reasonStarted, legalStatus, placement } = episode;
    const before = isCode(reasonStarted, 'B', 'U') ? episodeBefore(child, episode) : undefined;
    if (before === undefined) return;
    if (isSameCode(legalStatus, before.legalStatus)) found(reasonStarted, legalStatus, before.legalStatus);
    else if (placementChange(episode, before) === undefined) found(reasonStarted, placement, before.placement);
  },
  examples: () => [
    passes('both changed', changed({ placement: 'U4', legalStatus: 'C2' })),
    passes('both changed with the same carer', changed({ placement: 'A3', legalStatus: 'E1', reasonStarted: 'U' })),
    passes('the postcode changed', changed({ placementPostcode: 'HR9 9ZZ', legalStatus: 'C2' })),
    fails('only the placement did', 'RNE', changed({ placement: 'U4' })),
    fails('only the legal status did', 'RNE', changed({ legalStatus: 'C2', reasonStarted: 'U' })),
    fails('neither did, and it is told once', 'RNE', changed({})),
    passes('another reason', changed({ reasonStarted: 'P' })),
    passes('nothing is told of before', withEpisodes({ startedOn: '2025-06-01', reasonStarted: 'B' })),
    undecided('the legal status is no code', 'LS', changed({ legalStatus: 'V9', placement: 'U4' })),
    undecided('the provider is no code', 'PLACE_PROVIDER', changed({ legalStatus: 'C2', provider: 'PR9' })),
  ],
});

function changed(to: ExampleEpisode): ExampleChild {
  const from = { legalStatus: 'C1', placement: 'U6', placementPostcode: 'HR1 2AB', urn: 'SC012345', provider: 'PR1' };
  return withEpisodes(
    { startedOn: '2025-05-01', reasonStarted: 'S', ...from },
    { startedOn: '2025-06-01', reasonStarted: 'B', ...from, ...to },
  );
}
