import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { carriedOver } from '../../checking/vocabulary/carried-over.ts';
import { lastEpisode } from '../../checking/vocabulary/neighbouring-episodes.ts';

const OPEN = { startedOn: '2025-02-01' };

/** The episode that was open at the end of last year is the first of this year’s return: it began on the same day. A child with an open episode who has none this year, or is not in this year’s return at all, is found too. */
export const rule502 = ssda903Rule({
  code: '502',
  severity: 'error',
  from: '2022-23',
  over: 'child',
  reads: ['Episodes.DECOM', 'Episodes last year.DECOM', 'Episodes last year.DEC'],
  needs: ['last-year'],
  isAskedOfThoseGone: true,
  wrong: 'The episode that was open at the end of last year is not the first of this year’s.',
  todo: 'Begin with the episode that was open on 31 March, or correct its start.',
  check(child, found) {
    const carried = carriedOver(child);
    if (carried !== undefined) {
      const { now, before } = carried;
      if (now.startedOn.day !== before.startedOn.day) found(now.startedOn, before.startedOn);
      return;
    }
    const open = child.episodes.length === 0 && child.lastYear !== undefined ? lastEpisode(child.lastYear) : undefined;
    if (open?.endedOn.isBlank === true) found(child.id, open.startedOn);
  },
  examples: () => [
    passes('the same day', { episodes: OPEN, lastYear: { episodes: OPEN } }),
    passes('the same day, written otherwise', { episodes: { startedOn: '01/02/2025' }, lastYear: { episodes: OPEN } }),
    fails('the day after', 'DECOM', { episodes: { startedOn: '2025-02-02' }, lastYear: { episodes: OPEN } }),
    fails('the day before', 'DECOM', { episodes: { startedOn: '2025-01-31' }, lastYear: { episodes: OPEN } }),
    fails('no start', 'DECOM', { episodes: {}, lastYear: { episodes: OPEN } }),
    passes('the last one is the open one', {
      episodes: OPEN,
      lastYear: { episodes: [OPEN, { startedOn: '2024-06-01', endedOn: '2025-02-01' }] },
    }),
    passes('last year’s had ended', {
      episodes: { startedOn: '2025-05-01' },
      lastYear: { episodes: { ...OPEN, endedOn: '2025-03-31' } },
    }),
    fails('the child has no episode this year', 'CHILD', { lastYear: { episodes: OPEN } }),
    fails('the child is not in this year’s return', 'CHILD', { headers: [], lastYear: { episodes: OPEN } }),
    passes('the child left last year and is not in this year’s', {
      headers: [],
      lastYear: { episodes: { ...OPEN, endedOn: '2025-03-31' } },
    }),
    passes('the child is new', { episodes: { startedOn: '2025-05-01' } }),
    undecided('last year’s start cannot be read', 'DECOM', {
      episodes: OPEN,
      lastYear: { episodes: { startedOn: 'soon' } },
    }),
  ],
});
