import { type ExampleChild, fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { stayBegunBy } from '../../checking/vocabulary/stays.ts';

/** 72 hours: days are all the return tells. */
const MOST_DAYS = 3;

/** Police protection lasts at most 72 hours (Children Act 1989, section 46), in one episode or in more that follow one another. */
export const rule361 = ssda903Rule({
  code: '361',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.DECOM', 'Episodes.DEC', 'Episodes.LS'],
  wrong: 'Police protection lasted longer than 72 hours.',
  todo: 'Correct the days, or enter the legal status the child has had since.',
  check(episode, found, { child, year }) {
    const stay = stayBegunBy(episode, 'L1', child, year);
    if (stay !== undefined && stay.days > MOST_DAYS) found(stay.last.endedOn, episode.startedOn, episode.legalStatus);
  },
  examples: () => [
    passes('three days', protectedOn(['2025-05-01', '2025-05-04'])),
    fails('four days', 'DEC', protectedOn(['2025-05-01', '2025-05-05'])),
    fails(
      'four days in two episodes, told once',
      'DEC',
      protectedOn(['2025-05-01', '2025-05-03'], ['2025-05-03', '2025-05-05']),
    ),
    passes('twice, with a gap', protectedOn(['2025-05-01', '2025-05-03'], ['2025-05-04', '2025-05-06'])),
    passes('another legal status', withEpisodes({ startedOn: '2025-05-01', endedOn: '2025-06-01', legalStatus: 'C2' })),
    fails('still open on 31 March', 'DEC', protectedOn(['2026-03-27', ''])),
    passes('not yet three days on 31 March', protectedOn(['2026-03-28', ''])),
    undecided('the end cannot be read', 'DEC', protectedOn(['2025-05-01', 'May'])),
  ],
});

function protectedOn(...spans: readonly (readonly [string, string])[]): ExampleChild {
  return withEpisodes(...spans.map(([startedOn, endedOn]) => ({ startedOn, endedOn, legalStatus: 'L1' })));
}
