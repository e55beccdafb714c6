import { readableFirst } from '../../../engine/given.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isBeforeTheYear } from '../../checking/vocabulary/in-the-year.ts';

const OPEN = { startedOn: '2025-03-31' };

/** An episode that began before the year was in last year’s return. */
export const rule562 = ssda903Rule({
  code: '562',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.DECOM', 'Episodes last year.DECOM'],
  needs: ['last-year'],
  wrong: 'The episode began before the year, and last year’s return has none that began that day.',
  todo: 'Correct the start, or ask for last year’s return to be amended.',
  check({ startedOn }, found, { child, year }) {
    if (!isBeforeTheYear(startedOn, year)) return;
    const before = readableFirst((child.lastYear?.episodes ?? []).map((episode) => episode.startedOn));
    if (before.every(({ day }) => day !== startedOn.day)) found(startedOn);
  },
  examples: () => [
    passes('it was there', { episodes: OPEN, lastYear: { episodes: [{ startedOn: 'soon' }, OPEN] } }),
    passes('it began on 1 April', { episodes: { startedOn: '2025-04-01' } }),
    fails('last year’s began the day before', 'DECOM', {
      episodes: OPEN,
      lastYear: { episodes: { startedOn: '2025-03-30' } },
    }),
    fails('the child was not in last year’s return', 'DECOM', { episodes: OPEN }),
    passes('no start', { episodes: {} }),
    undecided('the start cannot be read', 'DECOM', { episodes: { startedOn: 'soon' } }),
    undecided('last year’s cannot be read', 'DECOM', { episodes: OPEN, lastYear: { episodes: { startedOn: 'soon' } } }),
  ],
});
