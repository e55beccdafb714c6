import { isCode } from '../../../engine/given.ts';
import { type ExampleChild, fails, inYear, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { carriedOver } from '../../checking/vocabulary/carried-over.ts';
import { isSameCode } from '../../checking/vocabulary/same-value.ts';

/** Codes that went with a year, and those that came for them: such a change is none of the placement [K]. */
const RECODED: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  '2024-25': { H5: ['K3'] },
  '2025-26': { Z1: ['Z11', 'Z12', 'Z13', 'Z14'] },
};

/** An episode that was open at the end of last year has the same placement in this year’s return. */
export const rule503D = ssda903Rule({
  code: '503D',
  severity: 'error',
  from: '2022-23',
  over: 'child',
  reads: [
    'Episodes.DECOM',
    'Episodes.PLACE',
    'Episodes last year.DECOM',
    'Episodes last year.DEC',
    'Episodes last year.PLACE',
  ],
  needs: ['last-year'],
  wrong: 'The placement of the first episode is not that of the episode that was open at the end of last year.',
  todo: 'Correct the placement, add the episode that was open, or have last year’s return amended.',
  check(child, found, { year: { year } }) {
    const episode = carriedOver(child);
    if (episode === undefined) return;
    const [now, then] = [episode.now.placement, episode.before.placement];
    if (isSameCode(now, then)) return;
    const newCodes = RECODED[year]?.[then.code ?? ''] ?? [];
    if (!isCode(now, ...newCodes)) found(now, then);
  },
  examples: () => [
    passes('it is the same', carried('U6', 'U6')),
    fails('it is another', 'PLACE', carried('U6', 'K2')),
    fails('it is missing', 'PLACE', carried('U6', '')),
    passes('that of last year had ended', carried('U6', 'K2', '2025-03-01')),
    fails('what counts is the last of last year’s', 'PLACE', {
      episodes: { startedOn: '2025-01-01', placement: 'U6' },
      lastYear: {
        episodes: [
          { startedOn: '2025-01-01', placement: 'K2' },
          { startedOn: '2024-05-01', placement: 'U6' },
        ],
      },
    }),
    passes('the child is not in last year’s return', withEpisodes({ startedOn: '2025-05-01', placement: 'U6' })),
    passes('the child is not in this year’s', { lastYear: { episodes: { startedOn: '2024-05-01', placement: 'U6' } } }),
    passes('Z1 was split into four', ...['Z11', 'Z12', 'Z13', 'Z14'].map((now) => carried('Z1', now))),
    fails('into nothing else', 'PLACE', carried('Z1', 'K2')),
    inYear('2024-25', passes('K3 came for H5', carried('H5', 'K3'))),
    inYear('2024-25', fails('for nothing else', 'PLACE', carried('P2', 'K3'))),
    undecided('that of last year is no code', 'PLACE', carried('Q', 'U6')),
    undecided('the start of last year’s cannot be read', 'DECOM', {
      episodes: { startedOn: '2024-05-01', placement: 'U6' },
      lastYear: { episodes: [{ startedOn: 'May', placement: 'U6' }, { startedOn: '2024-06-01' }] },
    }),
  ],
});

function carried(then: string, now: string, endedOn = ''): ExampleChild {
  const startedOn = '2024-05-01';
  return { episodes: { startedOn, placement: now }, lastYear: { episodes: { startedOn, placement: then, endedOn } } };
}
