import { isCode } from '../../../engine/given.ts';
import { fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { findDeprivationDuring } from '../../checking/vocabulary/find-deprivation-during.ts';

/**
 * While a deprivation of liberty order runs, the child is in no secure children’s home (K1), with no parent (P1), in no
 * young offender institution (R5) and in no supported accommodation (K3). An order with no end still runs.
 */
export const rule710 = ssda903Rule({
  code: '710',
  severity: 'error',
  from: '2026-27',
  over: 'episodes',
  reads: ['DoLo.DOLO_START', 'DoLo.DOLO_END', 'Episodes.DECOM', 'Episodes.DEC', 'Episodes.PLACE'],
  wrong: 'A deprivation of liberty order ran while the child was in a placement where there cannot be one.',
  todo: 'Correct the placement, or the days of the order.',
  check(episode, found, { child }) {
    if (child.deprivations.length === 0 || !isCode(episode.placement, 'K1', 'P1', 'R5', 'K3')) return;
    const order = findDeprivationDuring(episode, child);
    if (order !== undefined) found(episode.placement, order.startedOn, order.endedOn);
  },
  examples: () => [
    fails('the child was in a secure children’s home', 'PLACE', ordered({ placement: 'K1' })),
    fails('the child was with a parent', 'PLACE', ordered({ placement: 'P1' })),
    fails('the child was in supported accommodation', 'PLACE', ordered({ placement: 'k3' })),
    passes('the child was in foster care: that is another rule’s', ordered({ placement: 'U4' })),
    fails('the order still runs', 'PLACE', ordered({ placement: 'R5', startedOn: '2026-08-01' }, '')),
    passes('the order began on the day the episode ended', ordered({ placement: 'K1', endedOn: '2026-05-10' })),
    fails('it began the day before', 'PLACE', ordered({ placement: 'K1', endedOn: '2026-05-11' })),
    passes('it ended on the day the episode began', ordered({ placement: 'K1', startedOn: '2026-05-20' })),
    fails('it ended the day after', 'PLACE', ordered({ placement: 'K1', startedOn: '2026-05-19' })),
    passes('there is no order', withEpisodes({ placement: 'K1', startedOn: '2026-04-01' })),
    undecided('the placement cannot be read', 'PLACE', ordered({ placement: 'K9' })),
    undecided('the end of the episode cannot be read', 'DEC', ordered({ placement: 'K1', endedOn: 'May' })),
    fails('an order that cannot be read hides no other', 'PLACE', {
      ...ordered({ placement: 'K1' }),
      deprivations: [{ startedOn: 'May' }, { startedOn: '2026-05-10' }],
    }),
  ],
});

function ordered(episode: { placement: string; startedOn?: string; endedOn?: string }, endedOn = '2026-05-20') {
  return { episodes: { startedOn: '2026-04-01', ...episode }, deprivations: { startedOn: '2026-05-10', endedOn } };
}
