import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, test } from 'node:test';
import { readDocument } from '#documents/reading/read-document.ts';
import type { GivenTable } from '#domain/exchange/given-table.ts';
import { dayOf } from '#domain/time/day.ts';
import { STAGES } from '#test/bench/rich-annex-a/lists-of-child.ts';
import { richAnnexA, writeAnnexAWorkbook } from '#test/bench/rich-annex-a/rich-annex-a.ts';
import { checkAnnexACommand } from './check-annex-a.ts';
import { type Tools, UsageError } from './command.ts';
import { checkAnnexAFiles } from './returns/check-annex-a-files.ts';
import { givenFilesOf } from './returns/given-files-of.ts';

const SAMPLE = resolve(import.meta.dirname, '../../../shared/samples/annex_a/Annex_A.xlsx');
const folder = mkdtempSync(join(tmpdir(), 'throughline-annex-a-'));
after(() => rmSync(folder, { recursive: true }));

const right = richAnnexA({ children: STAGES.length * 2, wrong: 0, seed: 'command' });
const [whole, without] = [join(folder, 'Annex A.xlsx'), join(folder, 'without.xlsx')];
await writeAnnexAWorkbook(whole, right);
await writeAnnexAWorkbook(without, right.filter(({ sheet }) => !sheet?.startsWith('List 7')).map(lastSeenWrong));

/** The first child of list 6 was last seen on a day that is none. */
function lastSeenWrong(table: GivenTable): GivenTable {
  const at = table.columns.indexOf('Date Child Was Last Seen');
  const [first, ...rest] = table.rows;
  if (at < 0 || first === undefined) return table;
  return { ...table, rows: [{ ...first, values: first.values.with(at, '=1+1') }, ...rest] };
}

async function run(...args: readonly string[]) {
  const said: string[] = [];
  // The command opens no record: of all that the world offers it needs a voice and a watch.
  const tools: Pick<Tools, 'print' | 'tell' | 'stopwatch'> = {
    print: (text) => said.push(text),
    tell: () => undefined,
    stopwatch: () => 0,
  };
  const code = await checkAnnexACommand.run(args, tools as Tools);
  return { code, said: said.join('\n') };
}

type Said = { readonly code: string; readonly severity: string; readonly table: string; readonly message: string };

describe('check annex-a', () => {
  test('finds nothing in a workbook that is right, and says as of which day', async () => {
    const { code, said } = await run(whole, '--year', '2025-26', '--json');
    const report = JSON.parse(said);
    assert.deepEqual([report.collection, report.year, report.children], ['annex-a', '2025-26', STAGES.length * 2]);
    assert.deepEqual(
      report.issues.map((issue: Said) => issue.code),
      ['report-day'],
    );
    assert.ok(report.rules.length >= 150 && report.rules.every(({ state }: { state: string }) => state === 'run'));
    assert.equal(code, 0);
  });

  test('needs no word about a day that is named, and reads what was written beside what it means', async () => {
    const { said } = await run(whole, '--year', '2025-26', '--on', '2025-09-30', '--json');
    const { issues, reading } = JSON.parse(said);
    assert.deepEqual(issues, []);
    assert.equal(reading.length, 11);
    const genders = reading[0].codes.filter(({ field }: { field: string }) => field === 'Gender');
    assert.ok(genders.some((each: object) => JSON.stringify(each).includes('"written":"a) Male"')));
    assert.ok(genders.every(({ readAs }: { readAs: string }) => ['Male', 'Female'].includes(readAs)));
  });

  test('says which list is missing, runs no rule that needs it, and what cannot be read decides nothing', async () => {
    const { code, said } = await run(without, '--year', '2025-26', '--json');
    const { rules, issues } = JSON.parse(said);
    const missing = rules.filter(({ state }: { state: string }) => state === 'not-run');
    assert.ok(missing.length > 10);
    assert.ok(missing.every(({ why }: { why: string }) => why.includes('List 7 is not in the workbook.')));
    assert.ok(issues.some((issue: Said) => issue.code === 'list-missing'));
    const unread = issues.find((issue: Said) => issue.code === 'AA0002');
    assert.deepEqual([unread.table, unread.row, unread.line], ['List 6 Children in need', 1, 2]);
    assert.equal(code, 1);
  });

  test('tells in words what was read, what is wrong and where', async () => {
    const { said } = await run(without, '--year', '2025-26');
    assert.match(said, /^Annex A 2025-26, without\.xlsx: \d+ children\./);
    assert.match(said, /line 2 in List 6 Children in need: Date Child Was Last Seen is =1\+1, which is not a date/);
    assert.match(said, /Not run\n.*List 7 is not in the workbook\./);
    assert.match(said, /Read\n {2}List 1 Contacts: \d+ rows/);
  });

  test('writes CSV and a workbook in which nothing is a formula', async () => {
    const [csv, xlsx] = [join(folder, 'out.csv'), join(folder, 'out.xlsx')];
    await run(without, '--year', '2025-26', '--csv', csv, '--xlsx', xlsx);
    assert.match(readFileSync(csv, 'utf8'), /,'=1\+1,/);
    assert.doesNotMatch(readFileSync(csv, 'utf8'), /,=1\+1,/);
    const { parts, unread } = await readDocument('out.xlsx', readFileSync(xlsx));
    assert.equal(unread, undefined);
    const text = parts.map((part) => part.text).join('\n');
    for (const words of ['=1+1', 'AA0002', 'Date Child Was Last Seen']) assert.ok(text.includes(words), words);
  });

  test('takes files of one list each, and titles above headings', async () => {
    for (const [index, { columns, rows }] of right.entries()) {
      const lines = [columns, ...rows.map(({ values }) => values)].map((each) =>
        each.map((value) => `"${value.replaceAll('"', '""')}"`).join(','),
      );
      writeFileSync(join(folder, `file-${index}.csv`), ['"Pretend council, six months"', ...lines, ''].join('\r\n'));
    }
    const files = right.map((_, index) => join(folder, `file-${index}.csv`));
    const { said } = await run(...files, '--year', '2025-26', '--on', '2025-09-30', '--json');
    const { issues, children } = JSON.parse(said);
    assert.equal(children, STAGES.length * 2);
    assert.deepEqual([...new Set(issues.map((issue: Said) => issue.code))], ['line-before-headings']);
  });

  test('asks for what is missing, and for a day that is one', async () => {
    const asked: readonly (readonly string[])[] = [
      [whole],
      [whole, '--year', '2021-22'],
      ['--year', '2025-26'],
      [whole, '--year', '2025-26', '--on', '30/09/2025'],
      [join(folder, 'none.xlsx'), '--year', '2025-26'],
    ];
    for (const args of asked) await assert.rejects(run(...args), UsageError, args.join(' '));
  });
});

test('a child of Annex A has a timeline on which what is wrong is marked, and tables of its own', async () => {
  const checked = await checkAnnexAFiles(givenFilesOf([without]), '2025-26', dayOf('2025-09-30'));
  const child = checked.report.issues.find(({ code }) => code === 'AA0002')?.child ?? '';
  const lanes = checked.timelineOf(child)?.lanes ?? [];
  assert.ok(lanes.some(({ name }) => name === 'Contacts'));
  const need = lanes.find(({ name }) => name === 'Child in need')?.events[0];
  assert.equal(need?.mark, 'error');
  assert.ok(need?.codes.includes('AA0002'));
  assert.equal(checked.timelineOf('nobody'), undefined);
  const own = checked
    .tablesOf(new Set([child]))
    .flatMap(({ table, rows }) => (table.startsWith('List 11') ? [] : rows));
  assert.ok(own.length > 0 && own.every((row) => row.child === child));
});

test('every heading of the sample workbook is known, but for the columns that it lacks', async (t) => {
  if (!existsSync(SAMPLE)) return t.skip('The sample ../shared/samples/annex_a is not beside this clone.');
  const { report, reading } = await checkAnnexAFiles(givenFilesOf([SAMPLE]), '2025-26');
  const about = report.issues.filter(({ code }) => /^(no-list|list-|extra-|columns-)/.test(code));
  assert.deepEqual(
    about.map(({ code, table }) => [code, table]),
    [['columns-missing', 'List 9 Care leavers']],
  );
  assert.equal(reading.length, 11);
  assert.equal(report.issues.filter(({ code }) => code === 'other-year').length, 1);
});
