import { isCode } from '../../../engine/given.ts';
import type { ReturnChild } from '../../checking/return-child.ts';
import type { EpisodeRow } from '../../checking/return-rows.ts';
import { type ExampleChild, fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { parsePartlyKnownDate } from '../../checking/vocabulary/partly-known-date.ts';

/**
 * The date of an earlier order is a date, whose unknown parts may be written zz, and lies before the child started to
 * be looked after. A date known in part is wrong only when no day it can be lies before; the start is the last one of
 * this year’s return, and where it holds none, its earliest episode [K].
 */
export const rule632 = ssda903Rule({
  code: '632',
  severity: 'error',
  from: '2022-23',
  over: 'previousPermanence',
  reads: ['PrevPerm.DATE_PERM', 'Episodes.DECOM', 'Episodes.RNE'],
  wrong: 'The date of the earlier order is no date, or is not before the child started to be looked after.',
  todo: 'Enter the day of the earlier order as dd/mm/yyyy, with zz for what is not known.',
  check({ orderedOn }, found, { child }) {
    if (orderedOn.isBlank) return;
    const date = parsePartlyKnownDate(orderedOn.text);
    if (date === undefined) return found(orderedOn);
    const start = date.earliest === undefined ? undefined : startOfCare(child)?.startedOn;
    if (start?.day !== undefined && date.earliest !== undefined && date.earliest >= start.day) found(orderedOn, start);
  },
  examples: () => [
    passes('the day before', on('30/04/2025')),
    fails('the day it started', 'DATE_PERM', on('01/05/2025')),
    fails('the day after', 'DATE_PERM', on('02/05/2025')),
    passes('some day of the month before', on('zz/04/2025')),
    fails('some day of the month that began that day', 'DATE_PERM', on('ZZ/05/2025')),
    passes('some day of the year', on('zz/zz/2025')),
    fails('some day of the year after', 'DATE_PERM', on('zz/zz/2026')),
    passes('nothing is known', on('zz/zz/zzzz')),
    passes('there is none', on('')),
    fails('no date', 'DATE_PERM', on('May 2019')),
    fails('no such month', 'DATE_PERM', on('zz/13/2019')),
    passes('after an earlier start of care', {
      episodes: [
        { startedOn: '2025-05-01', reasonStarted: 'S' },
        { startedOn: '2025-12-01', reasonStarted: 'S' },
      ],
      previousPermanence: { orderedOn: '01/09/2025' },
    }),
    fails('the earliest episode where none is a start', 'DATE_PERM', {
      episodes: [{ startedOn: '2025-12-01', reasonStarted: 'P' }, { startedOn: '2025-05-01' }],
      previousPermanence: { orderedOn: '01/09/2025' },
    }),
    passes('no episodes', { previousPermanence: { orderedOn: '01/09/2025' } }),
    undecided('the start cannot be read', 'DECOM', {
      episodes: { startedOn: 'May', reasonStarted: 'S' },
      previousPermanence: { orderedOn: '01/09/2025' },
    }),
  ],
});

function startOfCare({ episodesInOrder }: ReturnChild): EpisodeRow | undefined {
  return episodesInOrder.findLast(({ reasonStarted }) => isCode(reasonStarted, 'S')) ?? episodesInOrder[0];
}

/** A child who started to be looked after on 1 May 2025. */
function on(orderedOn: string): ExampleChild {
  return { episodes: { startedOn: '2025-05-01', reasonStarted: 'S' }, previousPermanence: { orderedOn } };
}
