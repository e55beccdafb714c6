import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { calendarDateOf, dayOf, isoDay } from './day.ts';
import { dayOfSerial } from './serial-day.ts';
import { parseWrittenDay } from './written-day.ts';

const READ: readonly (readonly [text: string, day: string])[] = [
  ['2025-04-01', '2025-04-01'],
  ['2025-04-01T00:00:00', '2025-04-01'],
  ['2025-04-01 13:45', '2025-04-01'],
  ['2025-04-01T00:00:00.000Z', '2025-04-01'],
  ['2025-04-01T09:30:00+01:00', '2025-04-01'],
  ['01/04/2025', '2025-04-01'],
  ['01/04/2025 00:00:00', '2025-04-01'],
  ['1/4/2025', '2025-04-01'],
  ['1/4/2025 9:15', '2025-04-01'],
  ['1/4/2025 9:15:00 pm', '2025-04-01'],
  ['01-04-2025', '2025-04-01'],
  ['01.04.2025', '2025-04-01'],
  ['01-Apr-2025', '2025-04-01'],
  ['1 April 2025', '2025-04-01'],
  ['1 APR 2025', '2025-04-01'],
  ['01/Sept/2025', '2025-09-01'],
  [' 01/04/2025 ', '2025-04-01'],
  ['\u00a001/04/2025', '2025-04-01'],
  ['29/02/2024', '2024-02-29'],
  ['29-Feb-2000', '2000-02-29'],
  ['31/12/9999', '9999-12-31'],
];

const NOT_READ = [
  ...['', ' ', '#N/A', 'not known', '01/04', '2025', '04/2025', '01/04/2025x', '01/04-2025', '1 of April 2025'],
  ...['31/02/2025', '29/02/2025', '29/02/1900', '2025-02-30', '31-Apr-2025', '00/01/2025', '01/00/2025', '32/01/2025'],
  ...['03/25/2025', '2025-13-01', '1/4/25', '01/04/25', '01-Apr-25', '01 Ma 2025', '1 Foo 2025', '2025/04/01'],
  ...['45748', '45748.5', '0', '-1', '01/04/２０２５', '1_/04/2025', '01/04/2 25', '+1/04/2025'],
];

for (const [text, day] of READ)
  test(`"${text}" is ${day}`, () => assert.equal(isoDay(parseWrittenDay(text) ?? dayOf('0001-01-01')), day));

for (const text of NOT_READ) test(`"${text}" is no day`, () => assert.equal(parseWrittenDay(text), undefined));

test('a bare number is a day only where it is asked for as one, and 29 February 1900 never was', () => {
  const table = [
    ['1', '1900-01-01'],
    ['59', '1900-02-28'],
    ['60', undefined],
    ['61', '1900-03-01'],
    ['45748', '2025-04-01'],
    ['45748.75', '2025-04-01'],
    ['2958465', '9999-12-31'],
    ['2958466', undefined],
    ['0', undefined],
    ['-5', undefined],
    ['1e3', undefined],
  ] as const;
  for (const [text, expected] of table) {
    const day = parseWrittenDay(text, { serial: true });
    assert.equal(day === undefined ? undefined : isoDay(day), expected, text);
  }
});

test('every day from 1901 to 2100 reads back however it is written', () => {
  const [first, last] = [dayOf('1901-01-01'), dayOf('2100-12-31')];
  fc.assert(
    fc.property(fc.integer({ min: first, max: last }), (number) => {
      const serial = number - dayOf('1899-12-30');
      const day = dayOfSerial(serial);
      assert.equal(day, number);
      if (day === undefined) return;
      const { year, month, date } = calendarDateOf(day);
      const two = (part: number) => String(part).padStart(2, '0');
      for (const text of [isoDay(day), `${two(date)}/${two(month)}/${year}`, `${date}.${month}.${year}`])
        assert.equal(parseWrittenDay(text), day, text);
    }),
  );
});
