import { isCode } from '../../../engine/given.ts';
import { type ExampleChild, fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { episodeBefore } from '../../checking/vocabulary/neighbouring-episodes.ts';
import { ADOPTIVE_PLACEMENTS, FOSTER_PLACEMENTS } from '../../checking/vocabulary/placements.ts';

const FAMILIES = [...FOSTER_PLACEMENTS, ...ADOPTIVE_PLACEMENTS];

/** Who is placed for adoption with the current foster carer was fostered or placed for adoption before. */
export const rule336 = ssda903Rule({
  code: '336',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.DECOM', 'Episodes.PLACE'],
  wrong:
    'The child was placed for adoption with the current foster carer (A3 or A5), but was in no foster or adoptive placement just before.',
  todo: 'Correct this placement or the one before.',
  check(episode, found, { child }) {
    const { placement } = episode;
    const before = isCode(placement, 'A3', 'A5') ? episodeBefore(child, episode) : undefined;
    if (before !== undefined && !isCode(before.placement, ...FAMILIES)) found(placement, before.placement);
  },
  examples: () => [
    passes('fostered before', placed('U6', 'A5')),
    passes('placed for adoption before', placed('A4', 'A3')),
    fails('in a children’s home before', 'PLACE', placed('K2', 'A3')),
    fails('in a temporary placement before', 'PLACE', placed('T1', 'A5')),
    fails('no placement is told before', 'PLACE', placed('', 'A5')),
    passes('A6 is with another carer', placed('K2', 'A6')),
    passes('nothing is told of before', withEpisodes({ startedOn: '2025-05-01', placement: 'A3' })),
    undecided('the placement is no code', 'PLACE', placed('K2', 'A7')),
  ],
});

function placed(before: string, then: string): ExampleChild {
  return withEpisodes({ startedOn: '2025-05-01', placement: before }, { startedOn: '2025-06-01', placement: then });
}
