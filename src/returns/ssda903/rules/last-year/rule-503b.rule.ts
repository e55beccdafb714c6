import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { carriedOver } from '../../checking/vocabulary/carried-over.ts';
import { isSameCode } from '../../checking/vocabulary/same-value.ts';

const BEFORE = { startedOn: '2025-02-01', legalStatus: 'C2' };

/** An episode carried over from last year has the legal status that last year’s return gives. */
export const rule503B = ssda903Rule({
  code: '503B',
  severity: 'error',
  from: '2022-23',
  over: 'child',
  reads: ['Episodes.DECOM', 'Episodes.LS', ...['DECOM', 'DEC', 'LS'].map((field) => `Episodes last year.${field}`)],
  needs: ['last-year'],
  wrong: 'The first episode of this year has another legal status than the one that was open at the end of last year.',
  todo: 'Correct the legal status, or ask for last year’s return to be amended.',
  check(child, found) {
    const carried = carriedOver(child);
    if (carried === undefined || isSameCode(carried.now.legalStatus, carried.before.legalStatus)) return;
    found(carried.now.legalStatus, carried.before.legalStatus);
  },
  examples: () => [
    passes('the same', { episodes: BEFORE, lastYear: { episodes: BEFORE } }),
    passes('case is only spelling', { episodes: { ...BEFORE, legalStatus: 'c2' }, lastYear: { episodes: BEFORE } }),
    fails('another', 'LS', { episodes: { ...BEFORE, legalStatus: 'V2' }, lastYear: { episodes: BEFORE } }),
    fails('none now', 'LS', { episodes: { startedOn: '2025-02-01' }, lastYear: { episodes: BEFORE } }),
    passes('last year’s had ended', {
      episodes: { startedOn: '2025-05-01', legalStatus: 'V2' },
      lastYear: { episodes: { ...BEFORE, endedOn: '2025-03-01' } },
    }),
    passes('only the first of this year is asked', {
      episodes: [{ startedOn: '2025-06-01', legalStatus: 'V2' }, BEFORE],
      lastYear: { episodes: BEFORE },
    }),
    passes('the child is new', { episodes: { ...BEFORE, legalStatus: 'V2' } }),
    undecided('it is no code', 'LS', { episodes: { ...BEFORE, legalStatus: 'C9' }, lastYear: { episodes: BEFORE } }),
    undecided('which is first cannot be read', 'DECOM', {
      episodes: [{ ...BEFORE, startedOn: 'soon' }, BEFORE],
      lastYear: { episodes: BEFORE },
    }),
  ],
});
