import { isCode } from '../../../engine/given.ts';
import { fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { findDeprivationDuring } from '../../checking/vocabulary/find-deprivation-during.ts';

/** While a deprivation of liberty order runs, the child is as a rule in a children’s home (K2) or in a placement of kind Z12 or Z13. An order with no end still runs. */
export const rule709 = ssda903Rule({
  code: '709',
  severity: 'query',
  from: '2026-27',
  over: 'episodes',
  reads: ['DoLo.DOLO_START', 'DoLo.DOLO_END', 'Episodes.DECOM', 'Episodes.DEC', 'Episodes.PLACE'],
  wrong: 'A deprivation of liberty order ran while the child was in a placement where one is not expected.',
  todo: 'Check the placement and the days of the order; K2, Z12 and Z13 are what is expected.',
  check(episode, found, { child }) {
    const { placement } = episode;
    if (child.deprivations.length === 0 || placement.isBlank || isCode(placement, 'K2', 'Z12', 'Z13')) return;
    const order = findDeprivationDuring(episode, child);
    if (order !== undefined) found(placement, order.startedOn, order.endedOn);
  },
  examples: () => [
    passes('the child was in a children’s home', ordered({ placement: 'K2' })),
    passes('the placement was of kind Z12', ordered({ placement: 'Z12' })),
    fails('the child was in foster care', 'PLACE', ordered({ placement: 'U4' })),
    fails('the order still runs', 'PLACE', ordered({ placement: 'U4', startedOn: '2026-08-01' }, '')),
    passes('the order began on the day the episode ended', ordered({ placement: 'U4', endedOn: '2026-05-10' })),
    fails('it began the day before', 'PLACE', ordered({ placement: 'U4', endedOn: '2026-05-11' })),
    passes('it ended on the day the episode began', ordered({ placement: 'U4', startedOn: '2026-05-20' })),
    fails('it ended the day after', 'PLACE', ordered({ placement: 'U4', startedOn: '2026-05-19' })),
    passes('there is no order', withEpisodes({ placement: 'U4', startedOn: '2026-04-01' })),
    passes('there is no placement', ordered({})),
    undecided('the placement cannot be read', 'PLACE', ordered({ placement: 'Z1' })),
    undecided('the start of the episode cannot be read', 'DECOM', ordered({ placement: 'U4', startedOn: 'May' })),
    passes('the placement was of kind Z13', ordered({ placement: 'Z13' })),
    fails('Z11 is not expected', 'PLACE', ordered({ placement: 'Z11' })),
    fails('an order that cannot be read hides no other', 'PLACE', {
      ...ordered({ placement: 'U4' }),
      deprivations: [{ startedOn: 'May' }, { startedOn: '2026-05-10' }],
    }),
  ],
});

function ordered(episode: { placement?: string; startedOn?: string; endedOn?: string }, endedOn = '2026-05-20') {
  return { episodes: { startedOn: '2026-04-01', ...episode }, deprivations: { startedOn: '2026-05-10', endedOn } };
}
