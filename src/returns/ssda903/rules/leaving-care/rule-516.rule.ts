import { isCode } from '../../../engine/given.ts';
import { fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { FOSTER_PLACEMENTS } from '../../checking/vocabulary/placements.ts';

/** Special guardianship to a former foster carer (E45, E46) follows foster care. */
export const rule516 = ssda903Rule({
  code: '516',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.PLACE', 'Episodes.REC'],
  wrong: 'Care ended by special guardianship to a former foster carer, but the child was not fostered.',
  todo: 'Correct the reason the episode ended, or the placement.',
  check({ placement, reasonEnded }, found) {
    if (isCode(reasonEnded, 'E45', 'E46') && !isCode(placement, ...FOSTER_PLACEMENTS)) found(reasonEnded, placement);
  },
  examples: () => [
    passes('fostered by a relative', withEpisodes({ placement: 'U1', reasonEnded: 'E45' })),
    passes('fostered', withEpisodes({ placement: 'U6', reasonEnded: 'E46' })),
    fails('in a children’s home', 'REC', withEpisodes({ placement: 'K2', reasonEnded: 'E46' })),
    fails('no placement is told', 'REC', withEpisodes({ reasonEnded: 'E45' })),
    passes('to somebody else', withEpisodes({ placement: 'K2', reasonEnded: 'E48' })),
    undecided('the placement is no code', 'PLACE', withEpisodes({ placement: 'U7', reasonEnded: 'E45' })),
  ],
});
