import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, test } from 'node:test';
import { readDocument } from '#documents/reading/read-document.ts';
import { writeRichSsda903 } from '#test/bench/rich-ssda903/write-rich-ssda903.ts';
import { checkSsda903Command } from './check-ssda903.ts';
import { type Tools, UsageError } from './command.ts';

const SAMPLES = resolve(import.meta.dirname, '../../../shared/samples');
const folder = mkdtempSync(join(tmpdir(), 'throughline-903-'));
after(() => rmSync(folder, { recursive: true }));

async function run(...args: readonly string[]) {
  const said: string[] = [];
  // The command opens no record: of all that the world offers it needs a voice and a watch.
  const tools: Pick<Tools, 'print' | 'tell' | 'stopwatch'> = {
    print: (text) => said.push(text),
    tell: (text) => said.push(text),
    stopwatch: () => 0,
  };
  const code = await checkSsda903Command.run(args, tools as Tools);
  return { code, said: said.join('\n') };
}

describe('check ssda903', () => {
  const rich = { children: 60, year: '2025-26', wrong: 4, seed: 'cli' } as const;
  const { now, before } = writeRichSsda903(folder, rich);

  test('tells as JSON every rule of the year with what became of it, and each issue with where it stands', async () => {
    const { code, said } = await run(now, '--previous', before, '--year', '2025-26', '--json');
    assert.equal(code, 1);
    const report = JSON.parse(said);
    assert.deepEqual([report.collection, report.year], ['ssda903', '2025-26']);
    const stateOf = new Map(report.rules.map((rule: { code: string; state: string }) => [rule.code, rule.state]));
    assert.equal(stateOf.get('101'), 'run');
    for (const issue of report.issues)
      for (const part of ['code', 'severity', 'table', 'message', 'todo', 'because']) assert.ok(part in issue, part);
    const placed = report.issues.filter(({ child, line }: { child?: string; line?: number }) => child && line);
    assert.ok(placed.length > 0);
    for (const { code, row, line } of placed) assert.equal(row, line - 1, `${code}: headings are no row`);
  });

  test('ends with 0 when a return is right', async () => {
    const right = writeRichSsda903(join(folder, 'right'), { ...rich, children: 800, wrong: 0, seed: 'docs' });
    const { code, said } = await run(right.now, '--previous', right.before, '--year', '2025-26');
    assert.match(said, / 0 errors, \d+ quer/);
    assert.equal(code, 0);
  });

  test('without last year’s return the rules that need it are not run, and say why', async () => {
    const { said } = await run(now, '--year', '2025-26', '--json');
    const { rules } = JSON.parse(said);
    const notRun = rules.filter(({ state }: { state: string }) => state === 'not-run');
    assert.ok(notRun.length > 0);
    for (const { why } of notRun) assert.ok(why.length > 10);
  });

  test('writes a workbook in which what is wrong is marked, and a CSV of every issue', async () => {
    const [xlsx, csv] = [join(folder, 'report.xlsx'), join(folder, 'report.csv')];
    await run(now, '--year', '2025-26', '--xlsx', xlsx, '--csv', csv);
    const { parts } = await readDocument('report.xlsx', readFileSync(xlsx));
    assert.match(parts.map(({ text }) => text).join('\n'), /unreadable-value/);
    assert.match(readFileSync(csv, 'utf8'), /^code,severity,child/);
  });

  test('with a list of providers, postcodes and the authority no rule is left that is not run', async () => {
    const [providers, postcodes] = [join(folder, 'providers.csv'), join(folder, 'postcodes.csv')];
    writeFileSync(
      providers,
      'The list of providers\n\nURN,Provision type,Sector\n1,Children’s home,Private\nrubbish,,\n',
    );
    writeFileSync(postcodes, 'postcode,easting,northing,authority code\nHR1 0ZZ,351000,240000,E06000019\n');
    const beside = ['--providers', providers, '--postcodes', postcodes, '--authority', 'E06000019'];
    const { said } = await run(now, '--previous', before, ...beside, '--year', '2025-26', '--json');
    const { rules, issues } = JSON.parse(said);
    const states = new Map(rules.map(({ code, state }: { code: string; state: string }) => [code, state]));
    for (const code of ['219', '229', '1008', '169', '392a', '503G']) assert.equal(states.get(code), 'run', code);
    const found = new Set(issues.map(({ code }: { code: string }) => code));
    for (const code of ['1008', '392c', 'provider-without-number']) assert.ok(found.has(code), code);
  });

  test('a table of postcodes that cannot be used ends the check with what to do', async () => {
    const rubbish = join(folder, 'rubbish.csv');
    writeFileSync(rubbish, 'CHILD,SEX\n1,1\n');
    for (const [path, said] of [
      [rubbish, /no column of the postcode/],
      [join(folder, 'none'), /There is no file/],
    ] as const)
      await assert.rejects(run(now, '--year', '2025-26', '--postcodes', path), said);
  });

  test('a year it does not know, no file and no such file are said before anything is read', async () => {
    for (const args of [
      [now],
      [now, '--year', '2020-21'],
      ['--year', '2025-26'],
      [join(folder, 'none'), '--year', '2025-26'],
      [now, '--year', '2025-26', '--authority', 'Hereford'],
    ])
      await assert.rejects(run(...args), UsageError);
  });
});

describe('the published samples of the SSDA903', {
  skip: !existsSync(SAMPLES) && 'The samples ../shared/samples are not beside this clone.',
}, () => {
  const series = join(SAMPLES, 'ssda903_series');
  const given = (...rest: readonly string[]) => run(...rest, '--year', '2022-23', '--json');

  test('two linked years and a list of providers are read to the last row', async () => {
    const of = (year: string) =>
      readdirSync(series)
        .filter((name) => name.startsWith(year))
        .map((name) => join(series, name));
    const previous = of('2017').flatMap((file) => ['--previous', file]);
    const providers = join(SAMPLES, 'ofsted_provider_list/ch_fake.xlsx');
    const { said } = await given(...of('2018'), ...previous, '--providers', providers);
    const { children, issues, rules } = JSON.parse(said);
    assert.ok(children > 500);
    assert.deepEqual(codesOf(issues, ['other-year', 'missing-table', 'unknown-table', 'unreadable-file']), [
      'missing-table',
      'other-year',
    ]);
    const notRun = rules.filter(({ state }: { state: string }) => state === 'not-run');
    for (const { why } of notRun) assert.doesNotMatch(why, /Last year/);
  });

  test('episodes with gaps and overlaps, of several authorities, are checked all the same', async () => {
    const { said } = await given(join(SAMPLES, 'SSDA903_episodes_for_testing_fixes_INPUT.csv'));
    const { children, issues } = JSON.parse(said);
    assert.ok(children >= 10);
    assert.deepEqual(codesOf(issues, ['501', '142', 'several-authorities', 'extra-column']), [
      '142',
      '501',
      'extra-column',
      'several-authorities',
    ]);
  });

  test('what is no return is told by its name, and nothing else', async () => {
    const { said } = await given(join(SAMPLES, 'p2a_form_inventory'));
    const { children, issues } = JSON.parse(said);
    assert.equal(children, 0);
    assert.equal(issues.filter(({ code }: { code: string }) => code === 'unknown-table').length, 3);
  });
});

/** Which of some codes were said. */
function codesOf(issues: readonly { readonly code: string }[], asked: readonly string[]): readonly string[] {
  return asked.filter((code) => issues.some((issue) => issue.code === code)).toSorted();
}
