import { type ExampleChild, fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { stayBegunBy } from '../../checking/vocabulary/stays.ts';

/** Eight days, prolonged once by seven, are 15; the return allows 21 [K]. */
const MOST_DAYS = 21;

/** An emergency protection order lasts at most 21 days, renewals included. */
export const rule362 = ssda903Rule({
  code: '362',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.DECOM', 'Episodes.DEC', 'Episodes.LS'],
  wrong: 'An emergency protection order lasted longer than 21 days.',
  todo: 'Correct the days, or enter the legal status the child has had since.',
  check(episode, found, { child, year }) {
    const stay = stayBegunBy(episode, 'L2', child, year);
    if (stay !== undefined && stay.days > MOST_DAYS) found(stay.last.endedOn, episode.startedOn, episode.legalStatus);
  },
  examples: () => [
    passes('21 days', ordered(['2025-05-01', '2025-05-22'])),
    fails('22 days', 'DEC', ordered(['2025-05-01', '2025-05-23'])),
    fails('22 days in two orders', 'DEC', ordered(['2025-05-01', '2025-05-09'], ['2025-05-09', '2025-05-23'])),
    passes('two orders with a day between', ordered(['2025-05-01', '2025-05-09'], ['2025-05-10', '2025-05-24'])),
    passes('open on 31 March for 21 days', ordered(['2026-03-10', ''])),
    fails('open on 31 March for 22 days', 'DEC', ordered(['2026-03-09', ''])),
    undecided('the start cannot be read', 'DECOM', ordered(['May', '2025-05-22'])),
  ],
});

function ordered(...spans: readonly (readonly [string, string])[]): ExampleChild {
  return withEpisodes(...spans.map(([startedOn, endedOn]) => ({ startedOn, endedOn, legalStatus: 'L2' })));
}
