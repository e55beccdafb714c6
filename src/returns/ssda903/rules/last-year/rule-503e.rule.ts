import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { carriedOver } from '../../checking/vocabulary/carried-over.ts';
import { isSameCode } from '../../checking/vocabulary/same-value.ts';

const BEFORE = { startedOn: '2025-02-01', provider: 'PR4' };

/** An episode carried over from last year has the kind of provider that last year’s return gives. */
export const rule503E = ssda903Rule({
  code: '503E',
  severity: 'error',
  from: '2022-23',
  over: 'child',
  reads: [
    'Episodes.DECOM',
    'Episodes.PLACE_PROVIDER',
    ...['DECOM', 'DEC', 'PLACE_PROVIDER'].map((field) => `Episodes last year.${field}`),
  ],
  needs: ['last-year'],
  wrong:
    'The first episode of this year has another kind of provider than the one that was open at the end of last year.',
  todo: 'Correct the kind of provider, or ask for last year’s return to be amended.',
  check(child, found) {
    const carried = carriedOver(child);
    if (carried === undefined || isSameCode(carried.now.provider, carried.before.provider)) return;
    found(carried.now.provider, carried.before.provider);
  },
  examples: () => [
    passes('the same', { episodes: BEFORE, lastYear: { episodes: BEFORE } }),
    passes('case is only spelling', { episodes: { ...BEFORE, provider: 'pr4' }, lastYear: { episodes: BEFORE } }),
    fails('another', 'PLACE_PROVIDER', { episodes: { ...BEFORE, provider: 'PR1' }, lastYear: { episodes: BEFORE } }),
    fails('none now', 'PLACE_PROVIDER', { episodes: { startedOn: '2025-02-01' }, lastYear: { episodes: BEFORE } }),
    passes('last year’s had ended', {
      episodes: { startedOn: '2025-05-01', provider: 'PR1' },
      lastYear: { episodes: { ...BEFORE, endedOn: '2025-03-01' } },
    }),
    passes('only the first of this year is asked', {
      episodes: [{ startedOn: '2025-06-01', provider: 'PR1' }, BEFORE],
      lastYear: { episodes: BEFORE },
    }),
    passes('the child is new', { episodes: { ...BEFORE, provider: 'PR1' } }),
    undecided('it is no code', 'PLACE_PROVIDER', {
      episodes: { ...BEFORE, provider: 'PR9' },
      lastYear: { episodes: BEFORE },
    }),
    undecided('which is first cannot be read', 'DECOM', {
      episodes: [{ ...BEFORE, startedOn: 'soon' }, BEFORE],
      lastYear: { episodes: BEFORE },
    }),
  ],
});
