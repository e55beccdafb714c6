import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { carriedOver } from '../../checking/vocabulary/carried-over.ts';
import { readUrn } from '../../specification/urn.ts';

const BEFORE = { startedOn: '2025-02-01', urn: 'SC055123' };

/** An episode carried over from last year has the reference number that last year’s return gives. */
export const rule503F = ssda903Rule({
  code: '503F',
  severity: 'error',
  from: '2022-23',
  over: 'child',
  reads: ['Episodes.DECOM', 'Episodes.URN', ...['DECOM', 'DEC', 'URN'].map((field) => `Episodes last year.${field}`)],
  needs: ['last-year'],
  wrong:
    'The first episode of this year has another reference number than the one that was open at the end of last year.',
  todo: 'Correct the reference number, or ask for last year’s return to be amended.',
  check(child, found) {
    const carried = carriedOver(child);
    if (carried === undefined || sameUrn(carried.now.urn.text) === sameUrn(carried.before.urn.text)) return;
    found(carried.now.urn, carried.before.urn);
  },
  examples: () => [
    passes('the same', { episodes: BEFORE, lastYear: { episodes: BEFORE } }),
    passes('the same number, written otherwise', {
      episodes: { ...BEFORE, urn: '55123.0' },
      lastYear: { episodes: BEFORE },
    }),
    passes('none in either', {
      episodes: { startedOn: '2025-02-01' },
      lastYear: { episodes: { startedOn: '2025-02-01' } },
    }),
    fails('another', 'URN', { episodes: { ...BEFORE, urn: '1234567' }, lastYear: { episodes: BEFORE } }),
    fails('none before', 'URN', { episodes: BEFORE, lastYear: { episodes: { startedOn: '2025-02-01' } } }),
    fails('the filler now', 'URN', { episodes: { ...BEFORE, urn: 'XXXXXXX' }, lastYear: { episodes: BEFORE } }),
    passes('last year’s had ended', {
      episodes: { startedOn: '2025-05-01' },
      lastYear: { episodes: { ...BEFORE, endedOn: '2025-03-01' } },
    }),
    undecided('which was last cannot be read', 'DECOM', {
      episodes: BEFORE,
      lastYear: { episodes: [{ ...BEFORE, startedOn: 'soon' }, BEFORE] },
    }),
  ],
});

function sameUrn(text: string): string {
  return readUrn(text) ?? text.trim().toUpperCase();
}
