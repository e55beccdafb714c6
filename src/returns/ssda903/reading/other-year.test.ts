import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SentReturn } from '../checking/sent-return.ts';
import { otherYearIssues } from './other-year.ts';

test('a return of the year says nothing, though its episodes began years ago', () => {
  assert.deepEqual(
    otherYearIssues(episodes('01/05/2019 ', '01/06/2025 01/07/2025', '03/04/2021 31/03/2026'), '2025-26'),
    [],
  );
});

test('last year’s return given as this year’s is said so, and so is the other way round', () => {
  const [issue] = otherYearIssues(episodes('01/05/2024 01/06/2024', '01/06/2024 ', '02/02/2025 '), '2025-26');
  assert.equal(issue?.code, 'other-year');
  assert.match(issue?.message ?? '', /return of 2024-25.*that of 2025-26/);
  assert.match(issue?.because ?? '', /2 February 2025/);
  assert.equal(otherYearIssues(episodes('01/05/2026 '), '2025-26').length, 1);
});

test('the year told is the latest in which much happened, and not said to be that of most', () => {
  const earlier = Array.from({ length: 10 }, (_, at) => `${String(at + 1).padStart(2, '0')}/05/2024 `);
  const [issue] = otherYearIssues(episodes(...earlier, '01/05/2025 ', '02/05/2025 ', '03/05/2025 '), '2026-27');
  assert.equal(issue?.because, 'The latest year in which many of its dates lie is 2025-26; the last is of 3 May 2025.');
});

test('a single slip of the pen makes no other year, and a return without readable dates none at all', () => {
  const many = Array.from({ length: 20 }, (_, at) => `${String(at + 1).padStart(2, '0')}/05/2025 `);
  assert.deepEqual(otherYearIssues(episodes(...many, '01/05/2125 '), '2025-26'), []);
  assert.deepEqual(otherYearIssues(episodes('soon later'), '2025-26'), []);
  assert.deepEqual(otherYearIssues({}, '2025-26'), []);
});

test('a date at either end of the calendar is the year it says, and stops nothing', () => {
  const [late] = otherYearIssues(episodes('31/12/9999 '), '2025-26');
  assert.match(late?.because ?? '', /the last is of 31 December 9999/);
  const [early] = otherYearIssues(episodes('01/01/0001 '), '2025-26');
  assert.match(early?.because ?? '', /the last is of 1 January 1\b/);
});

/** Episodes by their start and end. */
function episodes(...dates: readonly string[]): SentReturn {
  const rows = dates.map((written, at) => {
    const [startedOn = '', endedOn = ''] = written.split(' ');
    return { row: at + 1, line: at + 2, values: ['C1', startedOn, 'S', 'C2', 'N1', 'U4', 'PR1', endedOn] };
  });
  return { episodes: { headings: new Set(['DECOM', 'DEC']), rows } };
}
