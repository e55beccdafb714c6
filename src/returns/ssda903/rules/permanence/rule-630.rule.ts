import { isCode } from '../../../engine/given.ts';
import type { ReturnChild } from '../../checking/return-child.ts';
import type { EpisodeRow, Row } from '../../checking/return-rows.ts';
import type { ReturnYear } from '../../checking/return-year.ts';
import { type ExampleChild, fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { areAllFilled, blankOf } from '../../checking/vocabulary/filled.ts';
import { foundTogether } from '../../checking/vocabulary/found-together.ts';
import { isInTheYear } from '../../checking/vocabulary/in-the-year.ts';
import { readableEpisodesFirst } from '../../checking/vocabulary/readable-episodes-first.ts';

const STARTED = { startedOn: '2025-05-01', reasonStarted: 'S' };

/** Of a child who started to be looked after in the year an earlier permanence is told: its kind, with its authority and date unless there was none (Z1). It is told once however often the child started: every short break begins with S. */
export const rule630 = ssda903Rule({
  code: '630',
  severity: 'error',
  from: '2022-23',
  over: 'child',
  reads: [
    'Episodes.DECOM',
    'Episodes.RNE',
    'PrevPerm.CHILD',
    'PrevPerm.PREV_PERM',
    'PrevPerm.LA_PERM',
    'PrevPerm.DATE_PERM',
  ],
  wrong: 'The child started to be looked after in the year, but the previous permanence is missing or not complete.',
  todo: 'Enter the kind of previous permanence with its authority and date, or Z1 if there was none.',
  check(child, found, { year }) {
    const { previousPermanence } = child;
    const start = startInTheYear(child, year);
    if (start === undefined || previousPermanence.some(isComplete)) return;
    const { reasonStarted, startedOn } = start;
    const [first] = previousPermanence;
    foundTogether(found, first === undefined ? [reasonStarted] : blankOf(answersOf(first)), startedOn);
  },
  examples: () => [
    fails('it is not told', 'RNE', { episodes: STARTED }),
    fails('it started twice, told once', 'LA_PERM', {
      episodes: [STARTED, { ...STARTED, startedOn: '2025-06-01' }],
      previousPermanence: { option: 'P1' },
    }),
    fails('an episode that cannot be read does not hide another', 'RNE', {
      episodes: [{ startedOn: 'May', reasonStarted: 'S' }, { reasonStarted: 'X' }, STARTED],
    }),
    passes('there was none', started('2025-05-01', { option: 'Z1' })),
    passes('it is told', started('2025-05-01', { option: 'P1', authority: '352', orderedOn: '2019-05-01' })),
    fails('without a date', 'DATE_PERM', started('2025-05-01', { option: 'P1', authority: '352' })),
    fails('without authority and date, told once', 'LA_PERM', started('2025-05-01', { option: 'P1' })),
    fails('without its kind', 'PREV_PERM', started('2025-05-01', { authority: '352', orderedOn: '2019-05-01' })),
    fails('an empty row', 'PREV_PERM', started('2025-05-01', {})),
    passes('the day before the year', started('2025-03-31', {})),
    fails('on 1 April', 'PREV_PERM', started('2025-04-01', {})),
    passes('a change of placement', started('2025-05-01', {}, 'P')),
    undecided('the reason cannot be read', 'RNE', started('2025-05-01', {}, 'X')),
    undecided('the start cannot be read', 'DECOM', started('May', {})),
    undecided('the kind cannot be read, and may mean none', 'PREV_PERM', started('2025-05-01', { option: 'Z' })),
  ],
});

/** An episode of this year in which the child started to be looked after; undefined when there is none. */
function startInTheYear(child: ReturnChild, year: ReturnYear): EpisodeRow | undefined {
  return readableEpisodesFirst(child, 'reasonStarted', 'startedOn').find(
    ({ reasonStarted, startedOn }) => isCode(reasonStarted, 'S') && isInTheYear(startedOn, year),
  );
}

function answersOf({ option, authority, orderedOn }: Row<'previousPermanence'>) {
  return [option, authority, orderedOn];
}

function isComplete(row: Row<'previousPermanence'>): boolean {
  return areAllFilled(answersOf(row)) || isCode(row.option, 'Z1');
}

function started(startedOn: string, previousPermanence: object, reasonStarted = 'S'): ExampleChild {
  return { episodes: { startedOn, reasonStarted }, previousPermanence };
}
