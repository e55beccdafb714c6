import { type ExampleChild, fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { stayBegunBy } from '../../checking/vocabulary/stays.ts';

const MOST_DAYS = 7;

/** A child assessment order lasts at most seven days (Children Act 1989, section 43(5)). */
export const rule363 = ssda903Rule({
  code: '363',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.DECOM', 'Episodes.DEC', 'Episodes.LS'],
  wrong: 'A child assessment order lasted longer than seven days.',
  todo: 'Correct the days, or enter the legal status the child has had since.',
  check(episode, found, { child, year }) {
    const stay = stayBegunBy(episode, 'L3', child, year);
    if (stay !== undefined && stay.days > MOST_DAYS) found(stay.last.endedOn, episode.startedOn, episode.legalStatus);
  },
  examples: () => [
    passes('seven days', ordered(['2025-05-01', '2025-05-08'])),
    fails('eight days', 'DEC', ordered(['2025-05-01', '2025-05-09'])),
    fails('eight days in two episodes', 'DEC', ordered(['2025-05-01', '2025-05-03'], ['2025-05-03', '2025-05-09'])),
    passes('it has no start', ordered(['', '2025-05-09'])),
    undecided('the end cannot be read', 'DEC', ordered(['2025-05-01', 'May'])),
  ],
});

function ordered(...spans: readonly (readonly [string, string])[]): ExampleChild {
  return withEpisodes(...spans.map(([startedOn, endedOn]) => ({ startedOn, endedOn, legalStatus: 'L3' })));
}
