import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf, isoDay } from '#domain/time/day.ts';
import { rowMaker } from './annex-a-rows.ts';
import { reportDayOf } from './report-day.ts';

const contacts = (...days: readonly string[]) => {
  const made = rowMaker('contacts', 'List 1 Contacts', (property) => ['receivedOn', 'bornOn'].indexOf(property));
  return days.map((day, index) => made({ row: index + 1, line: index + 2 }, [day, '2025-12-31']));
};

test('the lists are checked as of the day named, else of the latest in them that is not after the year', () => {
  const rows: readonly [
    days: readonly string[],
    named: string | undefined,
    on: string,
    codes: string[],
    because: string,
  ][] = [
    [
      ['2025-05-01', '2025-09-30'],
      undefined,
      '2025-09-30',
      ['report-day'],
      'the latest is taken, and said; births are none',
    ],
    [['2025-05-01', '2025-09-30'], '2025-10-02', '2025-10-02', [], 'a day that is named needs no word'],
    [['2025-05-01', '2052-09-30'], undefined, '2025-05-01', ['report-day'], 'a slip of the pen makes no today'],
    [['?', ''], undefined, '2026-03-31', ['report-day'], 'without any date the year has an end'],
    [['2021-03-15'], undefined, '2021-03-15', ['other-year', 'report-day'], 'lists of another year are told'],
    [['2021-03-15'], '2025-09-30', '2025-09-30', ['other-year'], 'and also when the day is named'],
  ];
  for (const [days, named, on, codes, because] of rows) {
    const found = reportDayOf(contacts(...days), '2025-26', named === undefined ? undefined : dayOf(named));
    assert.equal(isoDay(found.on), on, because);
    assert.deepEqual(
      found.issues.map(({ code }) => code),
      codes,
      because,
    );
  }
});
