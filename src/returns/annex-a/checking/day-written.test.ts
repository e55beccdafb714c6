import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoDay } from '#domain/time/day.ts';
import { dayWritten } from './day-written.ts';

test('a date is read in every way a council writes one, and nothing else is', () => {
  const rows: readonly [text: string, day: string | undefined, because: string][] = [
    ['2021-03-04', '2021-03-04', 'a workbook has it so'],
    ['04/03/2021', '2021-03-04', 'the day comes first in England'],
    ['2021-03-04 00:00:00', '2021-03-04', 'a database writes midnight'],
    ['04/03/2021 14:05', '2021-03-04', 'a contact may have its time'],
    ['4 March 2021', '2021-03-04', 'the month is a word'],
    ['44259', '2021-03-04', 'the number a spreadsheet keeps'],
    ['2015', undefined, 'a year is no day of 1905'],
    ['31/02/2021', undefined, 'there is no such day'],
    ['04/03/21', undefined, 'a short year does not say its century'],
    ['#N/A', undefined, 'it is an error of a spreadsheet'],
  ];
  for (const [text, day, because] of rows) {
    const read = dayWritten(text);
    assert.equal(read === undefined ? undefined : isoDay(read), day, because);
    assert.equal(dayWritten(text), read, 'and so a second time');
  }
});
