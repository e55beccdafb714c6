import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf } from '#domain/time/day.ts';
import { DateCell } from './cell.ts';
import { eventOfRow } from './event-of-row.ts';
import { MarksOfIssues } from './marks-of-issues.ts';

const PLACE = { table: 'Episodes', line: 4 };
const date = (field: string, value: string) => new DateCell({ ...PLACE, field, value });

/** What stands on the axis of a row with these two dates; one that is not given is no date of the row at all. */
function eventOf(from: string, until?: string) {
  const row = { from: date('DECOM', from), ...(until === undefined ? {} : { until: date('DEC', until) }) };
  const said = { code: '601', message: '', todo: '', because: '', beside: [], field: 'DEC', value: '', ...PLACE };
  const marks = new MarksOfIssues([
    { ...said, severity: 'query' },
    { ...said, code: '602', severity: 'error' },
    { ...said, code: '603', severity: 'error', line: 5 },
  ]);
  return eventOfRow({ label: 'Episode', ...row, row }, marks);
}

test('a row lasts until its end, is open without one, and is of one day when it has no end to give', () => {
  const [first, last] = [dayOf('2025-05-01'), dayOf('2025-06-01')];
  const at = { label: 'Episode', from: first, ...PLACE };
  const worst = { mark: 'error', codes: ['601', '602'] };
  assert.deepEqual(eventOf('2025-05-01', '2025-06-01'), { ...at, until: last, ...worst });
  assert.deepEqual(eventOf('2025-05-01', ''), { ...at, ...worst });
  assert.deepEqual(eventOf('2025-05-01'), { ...at, until: first, codes: [] });
});

test('a row whose first day is not there or cannot be read does not stand on the axis', () => {
  assert.equal(eventOf('', '2025-06-01'), undefined);
  assert.equal(eventOf('May', '2025-06-01'), undefined);
});
