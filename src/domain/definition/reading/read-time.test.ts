import assert from 'node:assert/strict';
import { test } from 'node:test';
import { momentAt, readTime } from './read-time.ts';

test('a time is read as people write it', () => {
  const rows: readonly [typed: string, read: string | undefined, because: string][] = [
    ['14:05', '14:05', 'the 24-hour clock'],
    ['2:05pm', '14:05', 'GOV.UK style'],
    ['2.05 PM', '14:05', 'a full stop, a space, capitals'],
    ['2:05 p.m.', '14:05', 'with full stops'],
    ['14.05', '14:05', 'a full stop'],
    ['1405', '14:05', 'run together'],
    ['905', '9:05', 'run together, one figure for the hour'],
    ['905pm', '21:05', 'run together, in the evening'],
    ['2pm', '14:00', 'a whole hour'],
    ['12am', '0:00', 'midnight is 12am'],
    ['12pm', '12:00', 'midday is 12pm'],
    ['12:30am', '0:30', 'half past midnight'],
    ['noon', '12:00', 'in words'],
    ['Midnight', '0:00', 'in words, the first minute of the day'],
    ['09:30', '9:30', 'a nought before it'],
    ['14:05pm', '14:05', 'said twice over, and agreed'],
    ['2', undefined, 'morning or evening?'],
    ['14', undefined, 'an hour, or a slip?'],
    ['24:00', undefined, 'the clock ends at 23:59'],
    ['14:60', undefined, 'an hour has 60 minutes'],
    ['14am', undefined, 'not in the morning'],
    ['about two', undefined, 'not a time'],
    ['', undefined, 'nothing'],
  ];
  for (const [typed, read, because] of rows) {
    const time = readTime(typed);
    const shown = time === undefined ? undefined : `${time.hour}:${String(time.minute).padStart(2, '0')}`;
    assert.equal(shown, read, `${typed}: ${because}`);
  }
});

test('a time of the clock in England is one moment', () => {
  const rows: readonly [day: string, typed: string, moment: string | undefined, because: string][] = [
    ['2026-01-15', '14:05', '2026-01-15T14:05:00.000Z', 'winter'],
    ['2026-07-15', '14:05', '2026-07-15T13:05:00.000Z', 'summer'],
    ['2026-07-15', '00:30', '2026-07-14T23:30:00.000Z', 'half past midnight in summer is the day before in UTC'],
    ['2026-10-25', '01:30', '2026-10-25T00:30:00.000Z', 'the hour that comes twice: the first time'],
    ['2026-10-25', '1:30am BST', '2026-10-25T00:30:00.000Z', 'the first time, said'],
    ['2026-10-25', '1:30am GMT', '2026-10-25T01:30:00.000Z', 'the second time, said'],
    ['2026-03-29', '01:30', undefined, 'the hour that was skipped'],
    ['2026-03-29', '02:00', '2026-03-29T01:00:00.000Z', 'just after it'],
    ['2026-12-15', '14:05 BST', undefined, 'summer time is not in use'],
    ['1990-01-01', '00:00', '1990-01-01T00:00:00.000Z', 'the first moment known'],
    ['2099-12-31', '23:59', '2099-12-31T23:59:00.000Z', 'the last minute known'],
  ];
  for (const [day, typed, moment, because] of rows) {
    const time = readTime(typed);
    assert.ok(time, typed);
    assert.equal(momentAt(day, time), moment, `${day} ${typed}: ${because}`);
  }
});
