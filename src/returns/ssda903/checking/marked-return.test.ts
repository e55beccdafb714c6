import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentExample } from '#test/support/sent-example.ts';
import type { ReturnIssue } from '../../engine/return-issue.ts';
import { markedReturn } from './marked-return.ts';

const { episodes, reviews } = sentExample({
  children: [{ episodes: [{ startedOn: 'soon' }, {}] }, { episodes: { startedOn: '01/05/2025' }, reviews: {} }],
}).sent;
assert.ok(episodes && reviews);

const said = { table: 'Episodes', field: 'DECOM', value: '', message: '', todo: '', because: '', beside: [] };
const ISSUES: readonly ReturnIssue[] = [
  { ...said, code: 'one', severity: 'query', line: 2 },
  { ...said, code: 'other', severity: 'error', line: 2 },
];

test('the tables that were sent are shown row by row, with what was said of each value', () => {
  const [table, second, ...others] = markedReturn({ reviews, episodes }, ISSUES);
  assert.deepEqual([table?.table, second?.table, others], ['Episodes', 'Reviews', []]);
  assert.deepEqual(table?.columns.slice(0, 3), ['CHILD', 'DECOM', 'RNE']);
  assert.deepEqual(
    table?.rows.map(({ child }) => child),
    ['CHILD1', 'CHILD1', 'CHILD2'],
  );
  assert.deepEqual(table?.rows[0]?.cells.slice(0, 2), [
    { value: 'CHILD1', codes: [] },
    { value: 'soon', codes: ['one', 'other'], mark: 'error' },
  ]);
  assert.deepEqual(table?.rows[2]?.cells[1], { value: '01/05/2025', codes: [] });
});

test('of some children their rows alone are shown, and a table without any of them stays', () => {
  const shown = markedReturn({ episodes, reviews }, ISSUES, new Set(['CHILD1']));
  assert.deepEqual(
    shown.map(({ table, rows }) => `${table} ${rows.length}`),
    ['Episodes 2', 'Reviews 0'],
  );
});
