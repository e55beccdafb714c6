import { type ExampleChild, fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { stayBegunBy } from '../../checking/vocabulary/stays.ts';

/** The Act speaks of hours; a third-party checker finds fault from the 22nd day [K]. */
const MOST_DAYS = 21;

/** Detention in the authority’s accommodation under the Police and Criminal Evidence Act 1984 is short. */
export const rule364 = ssda903Rule({
  code: '364',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.DECOM', 'Episodes.DEC', 'Episodes.LS'],
  wrong: 'Detention under the Police and Criminal Evidence Act lasted longer than 21 days.',
  todo: 'Correct the days, or enter the legal status the child has had since.',
  check(episode, found, { child, year }) {
    const stay = stayBegunBy(episode, 'J2', child, year);
    if (stay !== undefined && stay.days > MOST_DAYS) found(stay.last.endedOn, episode.startedOn, episode.legalStatus);
  },
  examples: () => [
    passes('21 days', detained(['2025-05-01', '2025-05-22'])),
    fails('22 days', 'DEC', detained(['2025-05-01', '2025-05-23'])),
    fails('22 days in two episodes', 'DEC', detained(['2025-05-01', '2025-05-03'], ['2025-05-03', '2025-05-23'])),
    passes('on remand', withEpisodes({ startedOn: '2025-05-01', endedOn: '2025-06-01', legalStatus: 'J1' })),
    undecided('the end cannot be read', 'DEC', detained(['2025-05-01', 'May'])),
  ],
});

function detained(...spans: readonly (readonly [string, string])[]): ExampleChild {
  return withEpisodes(...spans.map(([startedOn, endedOn]) => ({ startedOn, endedOn, legalStatus: 'J2' })));
}
