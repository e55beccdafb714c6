import { isBefore } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** A child is not back before they went missing. */
export const rule567 = ssda903Rule({
  code: '567',
  severity: 'error',
  from: '2022-23',
  over: 'missing',
  reads: ['Missing.MIS_START', 'Missing.MIS_END'],
  wrong: 'The child was no longer missing before they went missing.',
  todo: 'Correct one of the two days.',
  check({ startedOn, endedOn }, found) {
    if (isBefore(endedOn, startedOn)) found(endedOn, startedOn);
  },
  examples: () => [
    fails('the day before', 'MIS_END', until('2025-04-30')),
    passes('the same day', until('2025-05-01')),
    passes('the day after', until('2025-05-02')),
    passes('not yet back', until('')),
    passes('no start', { missing: { endedOn: '2025-05-01' } }),
    undecided('the end cannot be read', 'MIS_END', until('June')),
  ],
});

function until(endedOn: string) {
  return { missing: { startedOn: '2025-05-01', endedOn } };
}
