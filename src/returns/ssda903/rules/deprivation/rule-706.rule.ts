import { readableRowsFirst } from '../../../engine/given.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isSameDayAsAny } from '../../checking/vocabulary/same-day-as-any.ts';

const OPEN = { deprivations: { startedOn: '2026-02-01' } };

/**
 * A deprivation of liberty order that was open in last year’s return is in this year’s with the same start. The table
 * came with 2026-27, so that there is nothing to compare with in its first year.
 */
export const rule706 = ssda903Rule({
  code: '706',
  severity: 'error',
  from: '2026-27',
  over: 'child',
  needs: ['last-year'],
  reads: ['DoLo.DOLO_START', 'DoLo last year.DOLO_START', 'DoLo last year.DOLO_END'],
  wrong: 'The deprivation of liberty order that was open last year is not in this year’s return with the same start.',
  todo: 'Enter the order with the start that was returned last year; when it has ended, enter its end too.',
  check(child, found) {
    const now = child.deprivations.map(({ startedOn }) => startedOn);
    const lastYears = readableRowsFirst(child.lastYear?.deprivations ?? [], ({ startedOn }) => [startedOn]);
    for (const { startedOn, endedOn } of lastYears)
      if (endedOn.isBlank && !startedOn.isBlank && !isSameDayAsAny(startedOn, now))
        found(now[0] ?? child.id, startedOn);
  },
  examples: () => [
    passes('it is the same', { deprivations: { startedOn: '2026-02-01' }, lastYear: OPEN }),
    passes('it is one of two', {
      deprivations: [{ startedOn: '2026-06-01' }, { startedOn: '2026-02-01', endedOn: '2026-06-01' }],
      lastYear: OPEN,
    }),
    fails('it is a day later', 'DOLO_START', { deprivations: { startedOn: '2026-02-02' }, lastYear: OPEN }),
    fails('it is not there', 'CHILD', { lastYear: OPEN }),
    passes('it had ended', { lastYear: { deprivations: { startedOn: '2026-02-01', endedOn: '2026-03-01' } } }),
    passes('the child is not in last year’s return', { deprivations: { startedOn: '2026-02-01' } }),
    undecided('this year’s cannot be read', 'DOLO_START', { deprivations: { startedOn: 'Feb' }, lastYear: OPEN }),
    {
      ...fails('one that cannot be read hides no other', 'DOLO_START', {
        deprivations: { startedOn: '2026-02-02' },
        lastYear: { deprivations: [{ startedOn: 'Feb' }, { startedOn: '2026-02-01' }] },
      }),
      undecided: ['DOLO_START'],
    },
  ],
});
