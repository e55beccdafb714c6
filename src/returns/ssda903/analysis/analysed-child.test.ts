import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf, isoDay } from '#domain/time/day.ts';
import { exampleChild } from '#test/support/example-child.ts';
import { returnYear } from '../checking/return-year.ts';
import type { ExampleChild } from '../checking/rule-example.ts';
import { ageOf, analysedChild, isAged, lastEndIn } from './analysed-child.ts';

const YEAR = returnYear('2025-26');
const analysed = (child: ExampleChild) => analysedChild(exampleChild(child), YEAR);

test('all care is last year’s and then this year’s; one that went on is told by this year’s return alone', () => {
  const open = { startedOn: '2025-02-01', reasonStarted: 'P' };
  const { care, allCare, now } = analysed({
    episodes: [{ ...open, endedOn: '2025-05-01' }, { startedOn: '2025-05-01' }],
    lastYear: { episodes: [{ startedOn: '2024-02-01', endedOn: '2025-02-01' }, open, { startedOn: '2023-01-01' }] },
  });
  assert.deepEqual(
    [care, allCare].map((each) => each.map(({ from }) => isoDay(from))),
    [
      ['2025-02-01', '2025-05-01'],
      ['2024-02-01', '2025-02-01', '2025-05-01'],
    ],
  );
  assert.equal(now, care[1]);
});

test('the last end of care in the year is the one that counts, from 1 April to 31 March', () => {
  const end = (...days: readonly string[]) => {
    const episodes = days.map((endedOn) => ({ startedOn: '2025-01-01', endedOn, reasonEnded: 'E4A' }));
    return lastEndIn(analysed({ episodes }), YEAR)?.row.endedOn.value;
  };
  assert.deepEqual(
    [end('2025-03-31'), end('2025-04-01'), end('2026-03-31'), end('2026-04-01'), end('2025-05-01', '2025-06-01')],
    [undefined, '2025-04-01', '2026-03-31', undefined, '2025-06-01'],
  );
});

test('an age is known by the header, or by the row of a care leaver or of outcomes', () => {
  const age = (child: ExampleChild) => ageOf(analysed(child), dayOf('2026-03-31'));
  assert.equal(age({ headers: { bornOn: '2016-04-01' } }), 9);
  assert.equal(age({ headers: [], leavers: { bornOn: '2008-03-31' } }), 18);
  assert.equal(age({ headers: { bornOn: 'May' }, outcomes: { bornOn: '2016-03-31' } }), 10);
  assert.deepEqual([age({}), age({ headers: { bornOn: '2026-04-01' } })], [undefined, undefined]);
  const ten = analysed({ headers: { bornOn: '2016-03-31' } });
  const isBetween = (from: number, to: number) => isAged(ten, from, to, dayOf('2026-03-31'));
  assert.deepEqual([isBetween(10, 10), isBetween(0, 9), isBetween(11, 17)], [true, false, false]);
});
