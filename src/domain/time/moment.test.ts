import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dayOf, isoDay, type Moment } from './day.ts';
import {
  addHours,
  dayOfMoment,
  hoursBetween,
  isoMoment,
  londonTimeOf,
  momentOf,
  momentOfLondon,
  parseMoment,
} from './moment.ts';

const seed = 20260406;
const someMoment = fc
  .integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2041, 0, 1) - 1 })
  .map((moment) => moment as Moment);
const hour = fc.integer({ min: 0, max: 23 });
const minute = fc.integer({ min: 0, max: 59 });

test('a moment is read with its zone, and refused without one', () => {
  const rows: readonly [text: string, iso: string | undefined, because: string][] = [
    ['2026-04-03T14:05:00Z', '2026-04-03T14:05:00.000Z', 'UTC'],
    ['2026-04-03T14:05:00+01:00', '2026-04-03T13:05:00.000Z', 'summer time'],
    ['2026-04-03T00:30-05:00', '2026-04-03T05:30:00.000Z', 'without seconds, west of here'],
    ['2026-04-03T14:05:00.1Z', '2026-04-03T14:05:00.100Z', 'tenths'],
    ['2026-04-03T14:05:00.123987Z', '2026-04-03T14:05:00.123Z', 'kept to the millisecond'],
    ['2026-04-03T14:05:00', undefined, 'no zone: it could be either side of an hour'],
    ['2026-04-03', undefined, 'no time'],
    ['2026-02-29T14:05:00Z', undefined, 'no such date'],
    ['2026-04-03T24:00:00Z', undefined, 'no such hour'],
    ['2026-04-03T14:60:00Z', undefined, 'no such minute'],
    ['2026-04-03T14:05:00+23:00', undefined, 'no such zone'],
    ['1989-12-31T23:59:59Z', undefined, 'before the clocks known here'],
    ['1990-01-01T00:00:00Z', '1990-01-01T00:00:00.000Z', 'the first one known'],
    ['2100-01-01T00:00:00Z', undefined, 'a slip of the keyboard'],
  ];
  for (const [text, iso, because] of rows) {
    const moment = parseMoment(text);
    assert.equal(moment === undefined ? undefined : isoMoment(moment), iso, `${text}: ${because}`);
  }
});

test('a text that is not a moment is refused in a sentence', () => {
  assert.throws(() => momentOf('3 April'), {
    name: 'RangeError',
    message:
      '"3 April" is not a moment between 1990 and 2099 written with its zone, such as 2026-04-03T14:05:00+01:00.',
  });
  assert.throws(() => dayOfMoment(0 as Moment), { name: 'RangeError', message: /outside 1990 to 2099/ });
});

test('the date in England turns at midnight on its own clocks', () => {
  const rows: readonly [moment: string, day: string, because: string][] = [
    ['2026-07-01T22:59:59Z', '2026-07-01', 'one second to midnight in summer'],
    ['2026-07-01T23:00:00Z', '2026-07-02', 'midnight in summer'],
    ['2026-01-01T23:59:59Z', '2026-01-01', 'one second to midnight in winter'],
    ['2026-03-28T23:30:00Z', '2026-03-28', 'the night before the clocks go forward'],
    ['2026-03-29T23:30:00Z', '2026-03-30', 'the night after'],
    ['2026-10-24T23:30:00Z', '2026-10-25', 'the night before the clocks go back'],
    ['2026-10-25T23:30:00Z', '2026-10-25', 'the night after'],
    ['1995-10-22T23:30:00Z', '1995-10-22', 'until 1995 the clocks went back on 22 to 28 October'],
    ['1990-10-27T23:30:00Z', '1990-10-28', 'in 1990 that was the 28th'],
  ];
  for (const [moment, day, because] of rows) assert.equal(isoDay(dayOfMoment(momentOf(moment))), day, because);
});

test('the date and time in England agree with the zone rules Temporal carries, 1990 to 2040', (t) => {
  t.diagnostic(`seed ${seed}`);
  fc.assert(
    fc.property(someMoment, (moment) => assert.deepEqual(londonTimeOf(moment), temporalLondonTime(moment))),
    { seed, numRuns: 1000 },
  );
});

test('every change of the clocks from 1990 to 2040 is at the hour Temporal has it', () => {
  let changes = 0;
  for (
    let moment = momentOf('1990-01-01T00:30:00Z');
    moment < momentOf('2041-01-01T00:00:00Z');
    moment = addHours(moment, 24)
  ) {
    const [before, after] = [temporalOffsetHours(moment), temporalOffsetHours(addHours(moment, 24))];
    if (before === after) continue;
    changes++;
    for (const hours of [0, 0.4, 0.5, 1])
      assert.deepEqual(londonTimeOf(addHours(moment, hours)), temporalLondonTime(addHours(moment, hours)));
  }
  assert.equal(changes, 2 * 51);
});

test('a time in England is the moment Temporal has for it, skipped and doubled hours included', (t) => {
  t.diagnostic(`seed ${seed}`);
  const changeOrAnyDay = fc.oneof(
    fc.constantFrom('2026-03-29', '2026-10-25', '1995-10-22', '1995-03-26').map(dayOf),
    fc.integer({ min: dayOf('1990-01-01'), max: dayOf('2040-12-31') }).map((day) => day as ReturnType<typeof dayOf>),
  );
  fc.assert(
    fc.property(changeOrAnyDay, hour, minute, (day, hour, minute) => {
      const there = Temporal.PlainDate.from(isoDay(day))
        .toPlainDateTime({ hour, minute })
        .toZonedDateTime('Europe/London');
      assert.equal(momentOfLondon(day, hour, minute), there.epochMilliseconds);
    }),
    { seed, numRuns: 1000 },
  );
});

test('the hour that is skipped and the hour that comes twice', () => {
  const rows: readonly [day: string, hour: number, moment: string, because: string][] = [
    ['2026-03-29', 0, '2026-03-29T00:30:00.000Z', 'before the clocks go forward'],
    ['2026-03-29', 1, '2026-03-29T01:30:00.000Z', 'skipped: half past two on the new clock'],
    ['2026-03-29', 2, '2026-03-29T01:30:00.000Z', 'after'],
    ['2026-10-25', 1, '2026-10-25T00:30:00.000Z', 'twice: the first time'],
    ['2026-10-25', 2, '2026-10-25T02:30:00.000Z', 'after the clocks went back'],
    ['1990-01-01', 0, '1990-01-01T00:30:00.000Z', 'the first hour known'],
  ];
  for (const [day, hour, moment, because] of rows)
    assert.equal(isoMoment(momentOfLondon(dayOf(day), hour, 30)), moment, because);
});

test('72 hours are hours that pass: the clock shows another time when it changed between', () => {
  const returned = momentOfLondon(dayOf('2026-03-27'), 18, 0);
  const due = addHours(returned, 72);
  assert.deepEqual(londonTimeOf(due), { day: dayOf('2026-03-30'), hour: 19, minute: 0 });
  assert.equal(hoursBetween(returned, due), 72);
  assert.equal(hoursBetween(due, returned), -72);
  assert.equal(hoursBetween(returned, momentOfLondon(dayOf('2026-03-27'), 18, 15)), 0.25);
});

function temporalLondonTime(moment: Moment): ReturnType<typeof londonTimeOf> {
  const there = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO('Europe/London');
  return { day: dayOf(there.toPlainDate().toString()), hour: there.hour, minute: there.minute };
}

function temporalOffsetHours(moment: Moment): number {
  const there = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO('Europe/London');
  return there.offsetNanoseconds / 3_600e9;
}
