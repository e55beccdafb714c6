import { isAfter, isBefore, isSameDay } from '../../../engine/before-and-after.ts';
import { readableRowsFirst } from '../../../engine/given.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** A deprivation of liberty order does not begin while another runs. */
export const rule705 = ssda903Rule({
  code: '705',
  severity: 'error',
  from: '2026-27',
  over: 'deprivations',
  reads: ['DoLo.DOLO_START', 'DoLo.DOLO_END'],
  wrong: 'A deprivation of liberty order began while an earlier one was open.',
  todo: 'Enter or correct the end of the earlier order, or the start of this one.',
  check(order, found, { child: { deprivations } }) {
    // Of two that began on one day, the one that stands first is the earlier.
    const standBefore = deprivations.slice(0, deprivations.indexOf(order));
    const open = readableRowsFirst(deprivations, ({ startedOn, endedOn }) => [startedOn, endedOn]).find(
      (other) =>
        (isBefore(other.startedOn, order.startedOn) ||
          (standBefore.includes(other) && isSameDay(other.startedOn, order.startedOn))) &&
        (other.endedOn.isBlank || isAfter(other.endedOn, order.startedOn)),
    );
    if (open !== undefined) found(order.startedOn, open.startedOn, open.endedOn);
  },
  examples: () => [
    passes('the earlier one ended the day before', after('2026-05-31')),
    passes('it ended that day', after('2026-06-01')),
    fails('it ended the day after', 'DOLO_START', after('2026-06-02')),
    fails('it is open', 'DOLO_START', after('')),
    fails('both began on one day', 'DOLO_START', {
      deprivations: [{ startedOn: '2026-06-01' }, { startedOn: '2026-06-01' }],
    }),
    passes('there is one alone', { deprivations: { startedOn: '2026-06-01' } }),
    passes('one has no start', { deprivations: [{}, { startedOn: '2026-06-01' }] }),
    undecided('the end of the earlier one cannot be read', 'DOLO_END', after('June')),
    {
      ...fails('one that cannot be read hides no other', 'DOLO_START', {
        deprivations: [{ startedOn: 'May' }, { startedOn: '2026-05-01' }, { startedOn: '2026-06-01' }],
      }),
      undecided: ['DOLO_START'],
    },
  ],
});

/** The later order stands first, because the order of the rows does not matter. */
function after(endedOn: string) {
  return { deprivations: [{ startedOn: '2026-06-01' }, { startedOn: '2026-05-01', endedOn }] };
}
