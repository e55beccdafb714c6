import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoDay } from '#domain/time/day.ts';
import { parsePartlyKnownDate } from './partly-known-date.ts';

function earliest(text: string): string | undefined {
  const date = parsePartlyKnownDate(text);
  return date?.earliest === undefined ? undefined : isoDay(date.earliest);
}

test('a date may leave out what is not known, and is then as early as it can be', () => {
  assert.equal(earliest('17/06/2001'), '2001-06-17');
  assert.equal(earliest('2001-06-17'), '2001-06-17');
  assert.equal(earliest('zz/06/2001'), '2001-06-01');
  assert.equal(earliest('ZZ/ZZ/2001'), '2001-01-01');
  assert.equal(earliest('31/zz/2001'), '2001-01-31');
  assert.equal(earliest('zz/01/2001'), '2001-01-01');
  assert.equal(earliest('zz/12/2001'), '2001-12-01');
  assert.equal(earliest('01/zz/2001'), '2001-01-01');
});

test('without its year a date is one of which no day is known', () => {
  for (const text of ['zz/zz/zzzz', '17/06/zzzz', '29/02/ZZZZ', 'zz/06/zzzz'])
    assert.deepEqual(parsePartlyKnownDate(text), { earliest: undefined }, text);
});

test('what can be no day is no date', () => {
  for (const text of [
    '',
    'zz',
    'zz/zz/zz',
    'xx/10/2011',
    'zz/13/2000',
    'zz/00/2000',
    '29/02/2001',
    '01/13/2000',
    '32/zz/2000',
    '30/02/zzzz',
    '00/zz/2000',
  ])
    assert.equal(parsePartlyKnownDate(text), undefined, text);
});
