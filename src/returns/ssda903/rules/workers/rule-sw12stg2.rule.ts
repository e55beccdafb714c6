import type { DateCell } from '../../../engine/cell.ts';
import { isCode } from '../../../engine/given.ts';
import type { ReturnChild } from '../../checking/return-child.ts';
import type { ReturnYear } from '../../checking/return-year.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { wasLookedAfterOn } from '../../checking/vocabulary/periods-of-care.ts';
import { HANDOVER, workersInOrder } from '../../checking/vocabulary/worker-episodes.ts';

const CARED = { startedOn: '2024-05-01', legalStatus: 'C2' };
const BEFORE = { startedOn: '2024-05-01', endedOn: '2025-06-01' };

/**
 * A child looked after on 31 March has social worker episodes for the whole year, the time outside care included. They
 * may lie seven days apart; and none is missing before a first contact, or before the child was born [K]. That the last
 * one lasts until 31 March is SW11bSTG2.
 */
export const ruleSW12STG2 = ssda903Rule({
  code: 'SW12STG2',
  severity: 'error',
  from: '2023-24',
  over: 'child',
  reads: [
    'SWEpisodes.SW_DECOM',
    'SWEpisodes.SW_DEC',
    'SWEpisodes.SW_REASON',
    'Episodes.DECOM',
    'Episodes.DEC',
    'Episodes.LS',
    'Header.DOB',
  ],
  wrong: 'The child was looked after on 31 March, but for some of the year no social worker is told.',
  todo: 'Enter the social worker episodes of the whole year, also those from before the child was looked after.',
  check(child, found, { year }) {
    if (!wasLookedAfterOn(child, year.closesOn)) return;
    if (child.workers.length === 0) found(child.id);
    for (const late of beganLate(child, year)) found(late);
  },
  examples: () => [
    passes('one lasts all year', { episodes: CARED, workers: { startedOn: '2024-05-01' } }),
    fails('there is none', 'CHILD', { episodes: CARED }),
    passes('the first began on 8 April', { episodes: CARED, workers: { startedOn: '2025-04-08' } }),
    fails('the first began on 9 April', 'SW_DECOM', { episodes: CARED, workers: { startedOn: '2025-04-09' } }),
    passes('it was a first contact', { episodes: CARED, workers: { startedOn: '2025-06-09', reason: 'FCONTA' } }),
    passes('the child was born that day', {
      headers: { bornOn: '2025-06-09' },
      episodes: { ...CARED, startedOn: '2025-06-09' },
      workers: { startedOn: '2025-06-09' },
    }),
    passes('two lie seven days apart', { episodes: CARED, workers: [{ startedOn: '2025-06-08' }, BEFORE] }),
    fails('two lie eight days apart', 'SW_DECOM', { episodes: CARED, workers: [{ startedOn: '2025-06-09' }, BEFORE] }),
    passes('the child left on 31 March', { episodes: { ...CARED, endedOn: '2026-03-31' } }),
    passes('it was a short break', { episodes: { ...CARED, legalStatus: 'V3' } }),
    passes('a worker without a start', { episodes: CARED, workers: [{ startedOn: '2024-05-01' }, {}] }),
    undecided('a start cannot be read', 'SW_DECOM', {
      episodes: CARED,
      workers: [{ startedOn: 'May' }, { startedOn: '2024-05-01' }],
    }),
    undecided('the start of care cannot be read', 'DECOM', { episodes: { ...CARED, startedOn: 'May' } }),
    passes('the child was born seven days before', {
      headers: { bornOn: '2025-06-02' },
      episodes: CARED,
      workers: { startedOn: '2025-06-09' },
    }),
    fails('the child was born eight days before', 'SW_DECOM', {
      headers: { bornOn: '2025-06-01' },
      episodes: CARED,
      workers: { startedOn: '2025-06-09' },
    }),
    fails('one began on 31 March', 'SW_DECOM', { episodes: CARED, workers: [BEFORE, { startedOn: '2026-03-31' }] }),
    passes('one began after the year: that is another rule’s', {
      episodes: CARED,
      workers: [BEFORE, { startedOn: '2026-04-01' }],
    }),
  ],
});

/** The starts of episodes that began more than seven days after those before had ended, or after 1 April. */
function beganLate(child: ReturnChild, { opensOn, closesOn }: ReturnYear): readonly DateCell[] {
  let covered: number = opensOn;
  return workersInOrder(child).flatMap(({ startedOn, endedOn, reason }) => {
    const start = startedOn.day;
    if (start === undefined || start > closesOn) return [];
    const isLate = start > covered + HANDOVER && !isCode(reason, 'FCONTA') && !isBornWithin(child, start - HANDOVER);
    covered = Math.max(covered, endedOn.day ?? closesOn);
    return isLate ? [startedOn] : [];
  });
}

/** True when the child was born on the day or later. */
function isBornWithin({ bornOn }: ReturnChild, day: number): boolean {
  return bornOn.day !== undefined && bornOn.day >= day;
}
