import { isBefore } from '../../../engine/before-and-after.ts';
import type { DateCell } from '../../../engine/cell.ts';
import { readableFirst } from '../../../engine/given.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** Days within which the next worker begins. */
const HANDOVER_2023 = 5;

/** A social worker episode that ended five days before 31 March or earlier is followed by one that begins within five days of its end [K]. */
export const ruleSW11aSTG2 = ssda903Rule({
  code: 'SW11aSTG2',
  severity: 'error',
  from: '2023-24',
  until: '2023-24',
  over: 'workers',
  reads: ['SWEpisodes.SW_DECOM', 'SWEpisodes.SW_DEC'],
  wrong: 'The social worker episode ended before 31 March, and no other began within five days.',
  todo: 'Enter the episode of the next worker, or correct when this one ended.',
  check(worker, found, { child, year }) {
    const end = worker.endedOn.day;
    if (end === undefined || end > year.closesOn - HANDOVER_2023) return;
    const others = child.workers.filter((other) => other !== worker).map(({ startedOn }) => startedOn);
    const isNext = (start: DateCell) => !isBefore(start, worker.startedOn) && isWithinHandover(start, end);
    if (!readableFirst(others).some(isNext)) found(worker.endedOn);
  },
  examples: () => [
    passes('another began that day', followed('2023-06-10')),
    passes('another began five days later', followed('2023-06-15')),
    fails('another began six days later', 'SW_DEC', followed('2023-06-16')),
    passes('another began five days earlier', followed('2023-06-05')),
    fails('another began six days earlier', 'SW_DEC', followed('2023-06-04')),
    fails('there is no other', 'SW_DEC', { workers: { startedOn: '2023-05-01', endedOn: '2024-03-26' } }),
    passes('it ended four days before 31 March', { workers: { startedOn: '2023-05-01', endedOn: '2024-03-27' } }),
    passes('the worker has the child', { workers: { startedOn: '2023-05-01' } }),
    undecided('the end cannot be read', 'SW_DEC', { workers: { startedOn: '2023-05-01', endedOn: 'June' } }),
    undecided('the start of the other cannot be read', 'SW_DECOM', followed('June')),
    passes('one that cannot be read hides no other', {
      workers: [{ startedOn: 'May' }, { startedOn: '2023-05-01', endedOn: '2023-06-10' }, { startedOn: '2023-06-10' }],
    }),
    fails('one that began earlier does not follow', 'SW_DEC', {
      workers: [{ startedOn: '2023-06-09' }, { startedOn: '2023-06-10', endedOn: '2023-06-12' }],
    }),
  ],
});

function followed(startedOn: string) {
  return { workers: [{ startedOn: '2023-05-01', endedOn: '2023-06-10' }, { startedOn }] };
}

function isWithinHandover({ day }: DateCell, end: number): boolean {
  return day !== undefined && Math.abs(day - end) <= HANDOVER_2023;
}
