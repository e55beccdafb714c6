import type { Day } from '#domain/time/day.ts';
import { isCode } from '../../../engine/given.ts';
import type { EpisodeRow } from '../../checking/return-rows.ts';
import type { ReturnYear } from '../../checking/return-year.ts';
import { type ExampleChild, fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

const MOST_DAYS = 75;

/**
 * Short breaks come to at most 75 days in 12 months (Care Planning, Placement and Case Review (England) Regulations 2010,
 * regulation 48): those of the collection year are added up [K], and the one that goes beyond is told.
 */
export const rule367 = ssda903Rule({
  code: '367',
  severity: 'error',
  from: '2022-23',
  over: 'child',
  reads: ['Episodes.DECOM', 'Episodes.DEC', 'Episodes.LS'],
  wrong: 'The child’s short breaks (V3) of the year come to more than 75 days.',
  todo: 'Correct the days, or enter the legal status under which the child is looked after.',
  check(child, found, { year }) {
    if (!child.episodes.some(isShortBreak)) return;
    let days = 0;
    for (const { startedOn, endedOn } of child.episodesInOrder.filter(isShortBreak)) {
      const before = days;
      days += daysInTheYear(startedOn.day, endedOn.day, year);
      if (before <= MOST_DAYS && days > MOST_DAYS) found(endedOn, startedOn);
    }
  },
  examples: () => [
    passes('75 days', stayed(['2025-05-01', '2025-07-15'])),
    fails('76 days', 'DEC', stayed(['2025-05-01', '2025-07-16'])),
    passes(
      '75 days in three',
      stayed(['2025-05-01', '2025-05-31'], ['2025-07-01', '2025-07-31'], ['2025-09-01', '2025-09-16']),
    ),
    fails(
      '76 days in three',
      'DEC',
      stayed(['2025-05-01', '2025-05-31'], ['2025-07-01', '2025-07-31'], ['2025-09-01', '2025-09-17']),
    ),
    fails('more after it is told once', 'DEC', stayed(['2025-05-01', '2025-07-31'], ['2025-09-01', '2025-09-17'])),
    passes('what lies before 1 April does not count', stayed(['2025-01-01', '2025-06-15'])),
    passes('open on 31 March for 75 days', stayed(['2026-01-15', ''])),
    fails('open on 31 March for 76 days', 'DEC', stayed(['2026-01-14', ''])),
    fails(
      'beside other care',
      'DEC',
      withEpisodes(
        { startedOn: '2025-05-01', endedOn: '2025-07-16', legalStatus: 'V3' },
        { startedOn: '2025-09-01', legalStatus: 'C2' },
      ),
    ),
    passes('an agreement', withEpisodes({ startedOn: '2025-05-01', legalStatus: 'V4' })),
    fails(
      'the one after exactly 75 days goes beyond',
      'DEC',
      stayed(['2025-05-01', '2025-07-15'], ['2025-09-01', '2025-09-02']),
    ),
    passes(
      'one without a start, or that ended before it, adds nothing',
      stayed(['', '2025-04-10'], ['2025-05-01', '2025-04-01'], ['2025-06-01', '2025-08-15']),
    ),
    fails(
      'such a one takes nothing off either',
      'DEC',
      stayed(['', '2025-04-10'], ['2025-05-01', '2025-04-01'], ['2025-06-01', '2025-08-16']),
    ),
    undecided('an end cannot be read', 'DEC', stayed(['2025-05-01', 'May'])),
  ],
});

function isShortBreak({ legalStatus }: EpisodeRow): boolean {
  return isCode(legalStatus, 'V3');
}

function daysInTheYear(from: Day | undefined, until: Day | undefined, { opensOn, closesOn }: ReturnYear): number {
  if (from === undefined) return 0;
  return Math.max(0, Math.min(until ?? closesOn, closesOn) - Math.max(from, opensOn));
}

function stayed(...spans: readonly (readonly [string, string])[]): ExampleChild {
  return withEpisodes(...spans.map(([startedOn, endedOn]) => ({ startedOn, endedOn, legalStatus: 'V3' })));
}
