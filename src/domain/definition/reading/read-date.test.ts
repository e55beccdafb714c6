import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDate, writeDate } from './read-date.ts';

test('a date is read from its three boxes, or told what is wrong with it', () => {
  const rows: readonly [day: string, month: string, year: string, read: string, because: string][] = [
    ['3', '4', '2026', '2026-04-03', 'figures'],
    ['03', '04', '2026', '2026-04-03', 'with noughts'],
    ['3rd', 'April', '2026', '2026-04-03', 'as it is said'],
    ['3', 'apr.', '2026', '2026-04-03', 'shortened'],
    ['3', 'SEPT', '2026', '2026-09-03', 'shortened, in capitals'],
    ['29', '2', '2024', '2024-02-29', 'a leap year'],
    ['29', '2', '2026', 'must be a real date', 'no leap year'],
    ['31', '4', '2026', 'must be a real date', 'April has 30 days'],
    ['0', '4', '2026', 'must be a real date', 'dates begin at 1'],
    ['3', '13', '2026', 'must be a real date', 'there are 12 months'],
    ['3', 'ma', '2026', 'must be a real date', 'March or May?'],
    ['x', '4', '2026', 'must be a real date', 'no figure'],
    ['3', '4', '20266', 'must be a real date', 'a slip'],
    ['3', '4', '26', 'must include a year of 4 numbers', '1926 or 2026?'],
    ['3', '4', '', 'must include a year', 'one part is absent'],
    ['', '4', '', 'must include a day and year', 'two parts are absent'],
    ['', '', '', 'must include a date', 'all of it is absent'],
  ];
  for (const [day, month, year, expected, because] of rows) {
    const read = readDate({ day, month, year });
    assert.equal('iso' in read ? read.iso : read.fault, expected, `${day}/${month}/${year}: ${because}`);
  }
});

test('a date is written without noughts, and nothing is written of what is no date', () => {
  assert.deepEqual(writeDate('2026-04-03'), { day: '3', month: '4', year: '2026' });
  assert.equal(writeDate('2026-04-31'), undefined);
});
