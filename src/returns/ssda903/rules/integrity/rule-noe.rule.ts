import { readableFirst } from '../../../engine/given.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isBeforeTheYear } from '../../checking/vocabulary/in-the-year.ts';

/** A child whose care began before this year has episodes in last year’s return. */
export const ruleNoE = ssda903Rule({
  code: 'NoE',
  severity: 'error',
  from: '2022-23',

  over: 'child',
  reads: ['Episodes.DECOM', 'Episodes last year.DECOM'],
  needs: ['last-year'],
  wrong: 'Care began before this year, and last year’s return has no episode of the child.',
  todo: 'Look whether the child was left out last year, or has another number this year; otherwise correct the start.',
  check(child, found, { year }) {
    if ((child.lastYear?.episodes.length ?? 0) > 0) return;
    const starts = readableFirst(child.episodes.map(({ startedOn }) => startedOn));
    const early = starts.find((start) => isBeforeTheYear(start, year));
    if (early !== undefined) found(early);
  },
  examples: () => [
    passes('last year’s return has one', { episodes: { startedOn: '01/05/2024' }, lastYear: { episodes: {} } }),
    fails('the child was not in it', 'DECOM', { episodes: { startedOn: '31/03/2025' } }),
    fails('the child was in it without episodes', 'DECOM', {
      episodes: { startedOn: '31/03/2025' },
      lastYear: { headers: {} },
    }),
    passes('care began this year', { episodes: { startedOn: '01/04/2025' } }),
    fails('one that cannot be read hides no other', 'DECOM', {
      episodes: [{ startedOn: 'May' }, { startedOn: '31/03/2025' }],
    }),
    undecided('the start cannot be read', 'DECOM', { episodes: { startedOn: 'May' } }),
  ],
});
