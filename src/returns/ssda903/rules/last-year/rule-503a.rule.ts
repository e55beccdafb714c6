import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { carriedOver } from '../../checking/vocabulary/carried-over.ts';
import { isSameCode } from '../../checking/vocabulary/same-value.ts';

const BEFORE = { startedOn: '2025-02-01', reasonStarted: 'S' };

/** An episode carried over from last year has the reason for beginning that last year’s return gives. */
export const rule503A = ssda903Rule({
  code: '503A',
  severity: 'error',
  from: '2022-23',
  over: 'child',
  reads: ['Episodes.DECOM', 'Episodes.RNE', ...['DECOM', 'DEC', 'RNE'].map((field) => `Episodes last year.${field}`)],
  needs: ['last-year'],
  wrong:
    'The first episode of this year has another reason for beginning than the one that was open at the end of last year.',
  todo: 'Correct the reason for beginning, or ask for last year’s return to be amended.',
  check(child, found) {
    const carried = carriedOver(child);
    if (carried === undefined || isSameCode(carried.now.reasonStarted, carried.before.reasonStarted)) return;
    found(carried.now.reasonStarted, carried.before.reasonStarted);
  },
  examples: () => [
    passes('the same', { episodes: BEFORE, lastYear: { episodes: BEFORE } }),
    passes('case is only spelling', { episodes: { ...BEFORE, reasonStarted: 's' }, lastYear: { episodes: BEFORE } }),
    fails('another', 'RNE', { episodes: { ...BEFORE, reasonStarted: 'P' }, lastYear: { episodes: BEFORE } }),
    fails('none now', 'RNE', { episodes: { startedOn: '2025-02-01' }, lastYear: { episodes: BEFORE } }),
    passes('last year’s had ended', {
      episodes: { startedOn: '2025-05-01', reasonStarted: 'P' },
      lastYear: { episodes: { ...BEFORE, endedOn: '2025-03-01' } },
    }),
    passes('only the first of this year is asked', {
      episodes: [{ startedOn: '2025-06-01', reasonStarted: 'P' }, BEFORE],
      lastYear: { episodes: BEFORE },
    }),
    passes('the child is new', { episodes: { ...BEFORE, reasonStarted: 'P' } }),
    undecided('it is no code', 'RNE', { episodes: { ...BEFORE, reasonStarted: 'Q' }, lastYear: { episodes: BEFORE } }),
    undecided('which is first cannot be read', 'DECOM', {
      episodes: [{ ...BEFORE, startedOn: 'soon' }, BEFORE],
      lastYear: { episodes: BEFORE },
    }),
  ],
});
