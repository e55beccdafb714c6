import { filledOf, isCode } from '../../../engine/given.ts';
import { type ExampleChild, fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { leaverAnswers } from '../../checking/vocabulary/filled.ts';
import { foundTogether } from '../../checking/vocabulary/found-together.ts';
import { lastEpisode } from '../../checking/vocabulary/neighbouring-episodes.ts';

/** Whoever’s care another authority took over (E3) at the end of the last episode is a care leaver of that authority. */
export const rule1011 = ssda903Rule({
  code: '1011',
  severity: 'error',
  from: '2022-23',
  over: 'leavers',
  reads: ['OC3.IN_TOUCH', 'OC3.ACTIV', 'OC3.ACCOM', 'Episodes.DECOM', 'Episodes.REC'],
  wrong: 'There are answers about a care leaver whose care another authority took over.',
  todo: 'Take the answers out, or correct the reason why the last episode ended.',
  check(row, found, { child }) {
    const filled = filledOf(leaverAnswers(row));
    const last = filled.length > 0 ? lastEpisode(child) : undefined;
    if (last !== undefined && isCode(last.reasonEnded, 'E3')) foundTogether(found, filled, last.reasonEnded);
  },
  examples: () => [
    fails('another authority took over', 'IN_TOUCH', ended(['2025-05-01', 'E3'])),
    passes('an earlier episode ended so', ended(['2025-06-01', 'E4A'], ['2025-05-01', 'E3'])),
    fails('the later one ended so', 'IN_TOUCH', ended(['2025-06-01', 'E3'], ['2025-05-01', 'X1'])),
    passes('it is open', ended(['2025-05-01', ''])),
    passes('no episodes', ended()),
    passes('no answers', { ...ended(['2025-05-01', 'E3']), leavers: {} }),
    undecided('a start cannot be read', 'DECOM', ended(['2025-06-01', 'E3'], ['May', 'X1'])),
    undecided('the reason cannot be read', 'REC', ended(['2025-05-01', 'E33'])),
  ],
});

function ended(...episodes: readonly (readonly [startedOn: string, reasonEnded: string])[]): ExampleChild {
  return {
    episodes: episodes.map(([startedOn, reasonEnded]) => ({ startedOn, reasonEnded })),
    leavers: { inTouch: 'YES' },
  };
}
