import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cinRules } from '../rules/index.ts';
import { CinCensusCheck } from './cin-census-check.ts';
import { markedTables } from './marked-tables.ts';
import { passes, withEpisodes } from './rule-example.ts';

const YEAR = '2025-26';

test('every table stands as it was sent, with the worst that was said of a value, and what was missing marked in its place', () => {
  const episodes = withEpisodes(
    {
      referredOn: '2026-05-01',
      assessments: [{ startedOn: '2025-02-30', factors: ['1A', '21'] }, { startedOn: '2026-05-02' }],
    },
    { referredOn: '2025-05-01' },
  );
  const { children } = passes('it is read', { laChildId: 'A1', sex: 'F', ...episodes });
  // Examples stand all on one line; here each value needs a place of its own.
  let line = 0;
  const placed = JSON.parse(JSON.stringify(children), (_, part) =>
    typeof part?.path === 'string' ? { ...part, line: ++line } : part,
  );
  const check = new CinCensusCheck(YEAR, cinRules);
  for (const child of placed) check.child(child);
  const { issues } = check.end();
  const tables = markedTables(placed, issues, YEAR);
  const cellsOf = (table: string, column: string) => {
    const found = tables.find((each) => each.table === table);
    return found?.rows.map(({ cells }) => cells[found.columns.indexOf(column)]);
  };
  assert.deepEqual(
    tables.map(({ table, rows }) => [table, rows.length]),
    [
      ['ChildIdentifiers', 1],
      ['ChildCharacteristics', 1],
      ['CINdetails', 2],
      ['Assessments', 2],
    ],
  );
  const [late, good] = cellsOf('CINdetails', 'CINreferralDate') ?? [];
  assert.deepEqual([late?.value, late?.mark], ['2026-05-01', 'error']);
  assert.ok(late?.codes.includes('8600'));
  assert.ok(!good?.codes.includes('8600'));
  const [unread] = cellsOf('Assessments', 'AssessmentActualStartDate') ?? [];
  assert.deepEqual([unread?.value, unread?.mark], ['2025-02-30', 'error']);
  assert.ok(unread?.codes.includes('unreadable-value'));
  const [alone] = cellsOf('Assessments', 'AssessmentFactors') ?? [];
  assert.equal(alone?.value, '1A 21');
  assert.ok(alone?.codes.includes('8869'));
  assert.deepEqual(cellsOf('ChildCharacteristics', 'Ethnicity')?.[0], { value: '', mark: 'error', codes: ['4220'] });
});
