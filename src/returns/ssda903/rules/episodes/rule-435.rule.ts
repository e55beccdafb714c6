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

/** Where only the placement changed (P, T), it did: its kind, postcode, provider or number; and the legal status stayed. Two blanks are the same [K]. */
export const rule435 = ssda903Rule({
  code: '435',
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
  wrong: 'The reason says that only the placement changed (P or T), but it did not, or the legal status changed too.',
  todo: 'Correct the reason for the episode, or what did or did not change.',
  check(episode, found, { child }) {
    const { reasonStarted, legalStatus, placement } = episode;
    const before = isCode(reasonStarted, 'P', 'T') ? episodeBefore(child, episode) : undefined;
    if (before === undefined) return;
    if (!isSameCode(legalStatus, before.legalStatus)) found(reasonStarted, legalStatus, before.legalStatus);
    else if (placementChange(episode, before) === undefined) found(reasonStarted, placement, before.placement);
  },
  examples: () => [
    passes('only the placement changed', changed({ placement: 'U4' })),
    passes('only the postcode did', changed({ placementPostcode: 'HR9 9ZZ' })),
    passes('only the number did, with the same carer', changed({ urn: 'SC054321', reasonStarted: 'T' })),
    fails('nothing changed', 'RNE', changed({})),
    fails('nothing but spelling changed', 'RNE', changed({ placementPostcode: 'hr1  2ab', urn: 'sc012345' })),
    fails('nothing changed with the same carer', 'RNE', changed({ reasonStarted: 'T' })),
    fails('the legal status changed too', 'RNE', changed({ placement: 'U4', legalStatus: 'C2' })),
    passes('another reason', changed({ reasonStarted: 'B' })),
    passes('nothing is told of before', withEpisodes({ startedOn: '2025-06-01', reasonStarted: 'P' })),
    undecided('the legal status is no code', 'LS', changed({ legalStatus: 'V9' })),
    undecided('the placement is no code', 'PLACE', changed({ placement: 'U7' })),
  ],
});

function changed(to: ExampleEpisode): ExampleChild {
  const from = { legalStatus: 'C1', placement: 'U6', placementPostcode: 'HR1 2AB', urn: 'SC012345', provider: 'PR1' };
  return withEpisodes(
    { startedOn: '2025-05-01', reasonStarted: 'S', ...from },
    { startedOn: '2025-06-01', reasonStarted: 'P', ...from, ...to },
  );
}
