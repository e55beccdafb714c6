import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { carriedOver } from '../../checking/vocabulary/carried-over.ts';
import { isSameCode } from '../../checking/vocabulary/same-value.ts';

const BEFORE = { startedOn: '2025-02-01', need: 'N1' };

/** An episode carried over from last year has the need that last year’s return gives. */
export const rule503C = ssda903Rule({
  code: '503C',
  severity: 'error',
  from: '2022-23',
  over: 'child',
  reads: ['Episodes.DECOM', 'Episodes.CIN', ...['DECOM', 'DEC', 'CIN'].map((field) => `Episodes last year.${field}`)],
  needs: ['last-year'],
  wrong: 'The first episode of this year has another need than the one that was open at the end of last year.',
  todo: 'Correct the need, or ask for last year’s return to be amended.',
  check(child, found) {
    const carried = carriedOver(child);
    if (carried === undefined || isSameCode(carried.now.need, carried.before.need)) return;
    found(carried.now.need, carried.before.need);
  },
  examples: () => [
    passes('the same', { episodes: BEFORE, lastYear: { episodes: BEFORE } }),
    passes('case is only spelling', { episodes: { ...BEFORE, need: 'n1' }, lastYear: { episodes: BEFORE } }),
    fails('another', 'CIN', { episodes: { ...BEFORE, need: 'N2' }, lastYear: { episodes: BEFORE } }),
    fails('none now', 'CIN', { episodes: { startedOn: '2025-02-01' }, lastYear: { episodes: BEFORE } }),
    passes('last year’s had ended', {
      episodes: { startedOn: '2025-05-01', need: 'N2' },
      lastYear: { episodes: { ...BEFORE, endedOn: '2025-03-01' } },
    }),
    passes('only the first of this year is asked', {
      episodes: [{ startedOn: '2025-06-01', need: 'N2' }, BEFORE],
      lastYear: { episodes: BEFORE },
    }),
    passes('the child is new', { episodes: { ...BEFORE, need: 'N2' } }),
    undecided('it is no code', 'CIN', { episodes: { ...BEFORE, need: 'N9' }, lastYear: { episodes: BEFORE } }),
    undecided('which is first cannot be read', 'DECOM', {
      episodes: [{ ...BEFORE, startedOn: 'soon' }, BEFORE],
      lastYear: { episodes: BEFORE },
    }),
  ],
});
