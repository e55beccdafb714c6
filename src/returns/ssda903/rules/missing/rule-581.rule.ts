import type { Day } from '#domain/time/day.ts';
import type { EpisodeRow } from '../../checking/return-rows.ts';
import { type ExampleChild, fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** A child goes missing within an episode, its last day included. Where last year’s return is there, its episodes count too, because a time missing may have begun in one that ended then. */
export const rule581 = ssda903Rule({
  code: '581',
  severity: 'error',
  from: '2022-23',
  over: 'missing',
  reads: ['Missing.MIS_START', 'Episodes.DECOM', 'Episodes.DEC'],
  wrong: 'The child went missing on a day that lies in none of the episodes.',
  todo: 'Correct the start of the time missing, or the episodes.',
  check({ startedOn }, found, { child: { episodes, lastYear } }) {
    const wentOn = startedOn.day;
    if (wentOn === undefined) return;
    const isIn = (episode: EpisodeRow) => liesIn(episode, wentOn);
    if (!episodes.some(isIn) && !(lastYear?.episodes ?? []).some(isIn)) found(startedOn);
  },
  examples: [
    fails('the day before', 'MIS_START', of('2025-04-30')),
    passes('the first day', of('2025-05-01')),
    passes('the last day', of('2025-06-01')),
    fails('the day after', 'MIS_START', of('2025-06-02')),
    passes('it is open', { episodes: { startedOn: '2025-05-01' }, missing: { startedOn: '2026-03-01' } }),
    fails('no episodes', 'MIS_START', { missing: { startedOn: '2025-05-01' } }),
    passes('in an episode of last year', {
      ...of('2025-02-01'),
      lastYear: { episodes: { startedOn: '2025-01-01', endedOn: '2025-03-01' } },
    }),
    passes('no start', of('')),
    undecided('the start cannot be read', 'MIS_START', of('May')),
    undecided('the end cannot be read', 'DEC', {
      episodes: { startedOn: '2025-05-01', endedOn: 'June' },
      missing: { startedOn: '2025-05-10' },
    }),
  ],
});

function liesIn({ startedOn, endedOn }: EpisodeRow, day: Day): boolean {
  const start = startedOn.day;
  return start !== undefined && start <= day && (endedOn.day === undefined || day <= endedOn.day);
}

function of(wentOn: string): ExampleChild {
  return { episodes: { startedOn: '2025-05-01', endedOn: '2025-06-01' }, missing: { startedOn: wentOn } };
}
