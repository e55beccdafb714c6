import { isBefore, isSameDay } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** A deprivation of liberty order began after the day of birth: one of that very day is wrong too. */
export const rule708 = ssda903Rule({
  code: '708',
  severity: 'error',
  from: '2026-27',
  over: 'deprivations',
  reads: ['DoLo.DOLO_START', 'DoLo.DOB'],
  wrong: 'The deprivation of liberty order began on or before the day the child was born.',
  todo: 'Correct the start of the order, or the date of birth.',
  check({ startedOn, bornOn }, found) {
    if (isBefore(startedOn, bornOn) || isSameDay(startedOn, bornOn)) found(startedOn, bornOn);
  },
  examples: () => [
    passes('it began the day after', { deprivations: { bornOn: '2012-05-01', startedOn: '2012-05-02' } }),
    fails('it began that day', 'DOLO_START', { deprivations: { bornOn: '2012-05-01', startedOn: '2012-05-01' } }),
    fails('it began the day before', 'DOLO_START', { deprivations: { bornOn: '2012-05-01', startedOn: '2012-04-30' } }),
    passes('there is no date of birth', { deprivations: { startedOn: '2026-05-01' } }),
    passes('there is no start', { deprivations: { bornOn: '2012-05-01' } }),
    undecided('the date of birth cannot be read', 'DOB', { deprivations: { bornOn: '2012', startedOn: '2026-05-01' } }),
  ],
});
