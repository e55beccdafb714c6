import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isEndOfCare } from '../../checking/vocabulary/end-of-care.ts';
import { lastEpisode } from '../../checking/vocabulary/neighbouring-episodes.ts';

/** Where the child has left care, every deprivation of liberty order has ended. */
export const rule707 = ssda903Rule({
  code: '707',
  severity: 'error',
  from: '2026-27',
  over: 'deprivations',
  reads: ['DoLo.DOLO_START', 'DoLo.DOLO_END', 'Episodes.DECOM', 'Episodes.DEC', 'Episodes.REC'],
  wrong: 'The child has left care, but the deprivation of liberty order has no end.',
  todo: 'Enter when the order ended, or correct the end of care.',
  check({ startedOn, endedOn }, found, { child }) {
    if (!endedOn.isBlank || startedOn.isBlank) return;
    const last = lastEpisode(child);
    if (last !== undefined && isEndOfCare(last)) found(endedOn, last.endedOn, last.reasonEnded);
  },
  examples: () => [
    passes('it ended', ordered('2026-06-01', 'E4A')),
    fails('it has no end', 'DOLO_END', ordered('', 'E4A')),
    passes('care went on', ordered('', 'X1')),
    passes('the child is looked after', ordered('', '')),
    passes('the child came back', {
      deprivations: { startedOn: '2026-05-01' },
      episodes: [{ startedOn: '2026-04-01', endedOn: '2026-06-01', reasonEnded: 'E4A' }, { startedOn: '2026-07-01' }],
    }),
    passes('there are no episodes', { deprivations: { startedOn: '2026-05-01' } }),
    undecided('why care ended cannot be read', 'REC', ordered('', 'E99')),
    passes('an order without a start is another rule’s', { deprivations: {}, episodes: { reasonEnded: 'E4A' } }),
  ],
});

function ordered(endedOn: string, reasonEnded: string) {
  return { deprivations: { startedOn: '2026-05-01', endedOn }, episodes: { startedOn: '2026-04-01', reasonEnded } };
}
