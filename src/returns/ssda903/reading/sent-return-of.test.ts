import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GivenTable } from '#domain/exchange/given-table.ts';
import { sentReturnOf } from './sent-return-of.ts';

const HEADER = 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB'.split(',');

test('columns are found where they stand, those missing and those that are none of the table are told', () => {
  const columns = ['LA', ...HEADER.filter((heading) => heading !== 'UPN')];
  const { sent, issues } = sentReturnOf(
    [given('h.csv', columns, ['X', 'C1', 'M', '1/5/2012', 'WBRI', '1.0', ''])],
    '2025-26',
  );
  assert.deepEqual(sent.headers?.rows, [{ row: 1, line: 2, values: ['C1', 'M', '1/5/2012', 'WBRI', '', '1', '', ''] }]);
  assert.equal(sent.headers?.headings.has('UPN'), false);
  assert.deepEqual(codesOf(issues, 'Header'), ['missing-column UPN', 'extra-column LA']);
});

test('rows of several authorities, a row of no child, one table twice and one that is none are told', () => {
  const columns = [...HEADER, 'LA'];
  const first = given(
    'one.csv',
    columns,
    ['C1', 'M', '', '', '', '', '', 'North'],
    ['', 'F', '', '', '', '', '', 'South'],
  );
  const { sent, issues } = sentReturnOf(
    [first, given('two.csv', HEADER, ['C2']), given('notes.csv', ['A', 'B'])],
    '2025-26',
  );
  assert.equal(sent.headers?.rows.length, 3);
  assert.deepEqual(codesOf(issues, 'Header'), [
    'same-table-twice ',
    'extra-column LA',
    'several-authorities LA',
    'row-without-child CHILD',
  ]);
  assert.deepEqual(codesOf(issues, 'notes.csv'), ['unknown-table ']);
});

test('a table that was not given is told once, and one that is not asked for yet is told when it comes', () => {
  const codes = (year: '2022-23' | '2026-27') => codesOf(sentReturnOf([], year).issues, 'DoLo');
  assert.deepEqual(codes('2026-27'), ['missing-table ']);
  assert.deepEqual(codes('2022-23'), []);
  const early = sentReturnOf([given('d.csv', ['CHILD', 'DOB', 'DOLO_START', 'DOLO_END'], ['C1'])], '2022-23');
  assert.deepEqual(codesOf(early.issues, 'DoLo'), ['table-of-later-years ']);
});

function given(file: string, columns: readonly string[], ...rows: readonly (readonly string[])[]): GivenTable {
  return { file, columns, rows: rows.map((values, at) => ({ line: at + 2, values })) };
}

function codesOf(issues: ReturnType<typeof sentReturnOf>['issues'], table: string): readonly string[] {
  return issues.filter((issue) => issue.table === table).map(({ code, field }) => `${code} ${field}`);
}
