import type { Row } from '../../checking/return-rows.ts';
import { type ExampleChild, fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** Later than any day. */
const OPEN = Number.MAX_SAFE_INTEGER;

/** Times in which a child was missing or away do not overlap, and none begins while one before it is open. A new one may begin on the day the other ended. */
export const rule574 = ssda903Rule({
  code: '574',
  severity: 'error',
  from: '2022-23',
  over: 'child',
  reads: ['Missing.MIS_START', 'Missing.MIS_END'],
  wrong: 'The child went missing again while already missing.',
  todo: 'Enter when the time before ended, or correct the days so that the two do not overlap.',
  check({ missing }, found) {
    if (missing.length < 2) return;
    const times = missing.filter(({ startedOn }) => !startedOn.isBlank).sort((one, other) => compare(one, other));
    let before: Row<'missing'> | undefined;
    for (const time of times) {
      if (before !== undefined && startOf(time) < endOf(before))
        found(time.startedOn, before.startedOn, before.endedOn);
      if (before === undefined || endOf(time) > endOf(before)) before = time;
    }
  },
  examples: () => [
    passes('the next begins the day after', times(['2025-05-01', '2025-05-03'], ['2025-05-04', ''])),
    passes('the next begins on the day', times(['2025-05-01', '2025-05-03'], ['2025-05-03', ''])),
    fails('the next begins the day before', 'MIS_START', times(['2025-05-01', '2025-05-03'], ['2025-05-02', ''])),
    fails('the one before is open', 'MIS_START', times(['2025-05-01', ''], ['2025-06-01', '2025-06-02'])),
    fails('the order of the rows does not matter', 'MIS_START', times(['2025-06-01', ''], ['2025-05-01', ''])),
    fails('one within another', 'MIS_START', times(['2025-05-01', '2025-05-09'], ['2025-05-03', '2025-05-04'])),
    fails(
      'each that overlaps',
      ['MIS_START', 'MIS_START'],
      times(
        ['2025-05-01', '2025-05-09'],
        ['2025-05-03', '2025-05-04'],
        ['2025-05-08', ''],
        ['2025-04-01', '2025-04-02'],
      ),
    ),
    fails('the same time twice', 'MIS_START', times(['2025-05-01', '2025-05-02'], ['2025-05-01', '2025-05-02'])),
    passes('one alone', times(['2025-05-01', ''])),
    passes('one without a start is left out', times(['', ''], ['2025-05-01', ''])),
    undecided('a start cannot be read', 'MIS_START', times(['May', ''], ['2025-05-01', ''])),
    undecided('an end cannot be read', 'MIS_END', times(['2025-05-01', 'June'], ['2025-07-01', ''])),
  ],
});

function startOf({ startedOn }: Row<'missing'>): number {
  return startedOn.day ?? OPEN;
}

function endOf({ endedOn }: Row<'missing'>): number {
  return endedOn.day ?? OPEN;
}

function compare(one: Row<'missing'>, other: Row<'missing'>): number {
  return startOf(one) - startOf(other) || endOf(one) - endOf(other);
}

function times(...days: readonly (readonly [startedOn: string, endedOn: string])[]): ExampleChild {
  return { missing: days.map(([startedOn, endedOn]) => ({ startedOn, endedOn })) };
}
